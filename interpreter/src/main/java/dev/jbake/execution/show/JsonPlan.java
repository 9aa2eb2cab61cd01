package dev.jbake.execution.show;

import dev.jbake.dockerfile.Argument;
import dev.jbake.dockerfile.Use;
import dev.jbake.execution.ExecutionPlan;
import dev.jbake.execution.PlatformStep;
import dev.jbake.execution.TargetStep;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Export;

/// A plan for programs. docs/plan.md describes it.
final class JsonPlan {
    private final JsonWriter json = new JsonWriter("  ", false);

    private JsonPlan() {}

    static String of(ExecutionPlan plan) {
        JsonPlan writer = new JsonPlan();
        writer.write(plan);
        return writer.json + "\n";
    }

    private void write(ExecutionPlan plan) {
        json.beginObject();
        json.name("waves").number(plan.waves());
        strings("longestChain", plan.chain());
        strings("images", plan.images());
        json.name("targets").beginArray();
        plan.targets().forEach(this::target);
        json.endArray().endObject();
    }

    private void strings(String name, Iterable<String> strings) {
        json.name(name).beginArray();
        strings.forEach(json::string);
        json.endArray();
    }

    private void target(TargetStep target) {
        json.beginObject().name("name").string(target.name());
        json.name("requested").bool(target.isRequested());
        json.name("wave").number(target.wave());
        strings("waitsFor", target.waitsFor());
        json.name("dockerfile").string(target.plan().inputs().dockerfile().shown());
        strings("tags", target.plan().outputs().tags());
        json.name("outputs").beginArray();
        for (Export export : target.plan().outputs().exports()) {
            json.beginObject().name("type").string(export.type());
            export.attributes().forEach((key, value) -> json.name(key).string(value));
            json.endObject();
        }
        json.endArray();
        String unknown = target.unknown();
        if (unknown != null) {
            json.name("unknown").string(unknown);
        }
        json.name("platforms").beginArray();
        target.platforms().forEach(platform -> platform(platform, target));
        json.endArray().endObject();
    }

    private void platform(PlatformStep platform, TargetStep target) {
        json.beginObject();
        if (!platform.platform().isEmpty()) {
            json.name("platform").string(platform.platform());
        }
        strings("images", platform.images());
        strings("skipped", platform.skipped());
        json.name("args").beginObject();
        for (Argument argument : platform.arguments()) {
            String value = argument.value();
            if (value == null) {
                json.name(argument.name()).nothing();
            } else {
                json.name(argument.name()).string(value);
            }
        }
        json.endObject();
        strings("reads", platform.reads());
        strings("secrets", platform.secrets());
        strings("ssh", platform.ssh());
        json.name("stages").beginArray();
        for (PlatformStep.StageStep stage : platform.stages()) {
            json.beginObject().name("name").string(stage.name());
            json.name("uses").beginArray();
            for (Use use : stage.uses()) {
                UseText text = UseText.of(use, target.plan());
                json.beginObject().name("by").string(use.kind().shown());
                json.name("kind").string(text.kind());
                json.name("of").string(text.of());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }
}
