package dev.jbake.cli.build;

import dev.jbake.bake.attribute.Description;
import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import dev.jbake.result.CallAnswer;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Prints the answers of frontends to calls: a section for each target, or one JSON object.
final class CallOutput {
    private static final String INLINE_MESSAGE = "frontend.result.inlinemessage";

    private final Resolved resolved;
    private final BuildPlan plan;
    private final @Nullable CallMethod asked;
    private final Map<String, Map<String, String>> answers;
    private int status;

    /// @param asked `--call`, null if only attributes of targets ask
    CallOutput(
            Resolved resolved, BuildPlan plan, @Nullable CallMethod asked, Map<String, Map<String, String>> answers) {
        this.resolved = resolved;
        this.plan = plan;
        this.asked = asked;
        this.answers = answers;
    }

    /// Prints and returns the exit status: 1 after an error, else that of the first frontend that complains.
    int print(PrintStream out) {
        Map<String, CallAnswer> printed = new TreeMap<>();
        for (TargetPlan target : plan.targets().values()) {
            String call = target.frontend().call();
            if (call != null) {
                CallMethod method = new CallMethod(
                        call, asked == null ? "" : asked.format(), asked != null && asked.ignoreStatus());
                printed.put(
                        target.name(),
                        CallAnswer.of(
                                method,
                                answers.getOrDefault(target.name(), Map.of()),
                                target.inputs().dockerfile().shown()));
            }
        }
        boolean json = asked != null && asked.format().equals("json");
        if (json) {
            out.print(json(printed));
        } else {
            sections(printed, out);
        }
        for (CallAnswer answer : printed.values()) {
            if (!answer.error().isEmpty() || status == 0) {
                status = answer.status();
            }
        }
        for (String name : new TreeSet<>(answers.keySet())) {
            String message = answers.getOrDefault(name, Map.of()).get(INLINE_MESSAGE);
            if (message != null) {
                out.print("\n# " + name + "\n" + message + "\n");
            }
        }
        return status;
    }

    private void sections(Map<String, CallAnswer> printed, PrintStream out) {
        String between = "";
        for (Map.Entry<String, CallAnswer> each : printed.entrySet()) {
            out.print(between + each.getKey() + "\n");
            between = "\n";
            Target target = resolved.targets().get(each.getKey());
            String description = target == null ? null : target.get(Description.ATTRIBUTE);
            if (description != null && !description.isEmpty()) {
                out.print(description + "\n");
            }
            out.print("\n" + each.getValue().text());
            if (!each.getValue().error().isEmpty()) {
                out.print("error: " + each.getValue().error() + "\n");
            }
        }
    }

    private String json(Map<String, CallAnswer> printed) {
        JsonWriter json = new JsonWriter("  ", true).beginObject();
        resolved.printGroups(json);
        json.name("target").beginObject();
        for (String name : new TreeSet<>(resolved.targets().keySet())) {
            json.name(name).beginObject();
            TreeMap<String, CallAnswer> members = new TreeMap<>();
            CallAnswer answer = printed.get(name);
            TargetPlan target = plan.targets().get(name);
            if (answer != null && target != null) {
                String call = String.valueOf(target.frontend().call());
                members.put(call.equals("lint") ? "check" : call, answer);
            }
            for (Map.Entry<String, CallAnswer> before : members.headMap("build").entrySet()) {
                write(before.getKey(), before.getValue(), json);
            }
            resolved.printTarget(name, json.name("build"));
            for (Map.Entry<String, CallAnswer> later : members.tailMap("build").entrySet()) {
                write(later.getKey(), later.getValue(), json);
            }
            json.endObject();
        }
        return json.endObject().endObject() + "\n";
    }

    private static void write(String name, CallAnswer answer, JsonWriter json) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        JsonNode node = CallAnswer.parse(answer.text());
        if (node instanceof JsonObject object) {
            for (JsonNode.Member member : object.members()) {
                members.put(member.name(), member.value());
            }
        } else if (node != null) {
            members.put(name.equals("check") ? "lint" : name, node);
        }
        json.name(name).beginObject();
        boolean failed = !answer.error().isEmpty();
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            if (failed && member.getKey().compareTo("error") > 0) {
                json.name("error").string(answer.error());
                failed = false;
            }
            json.name(member.getKey()).node(member.getValue());
        }
        if (failed) {
            json.name("error").string(answer.error());
        }
        json.endObject();
    }
}
