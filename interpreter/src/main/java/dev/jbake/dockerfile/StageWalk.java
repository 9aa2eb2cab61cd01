package dev.jbake.dockerfile;

import dev.jbake.dockerfile.word.Environment;
import dev.jbake.dockerfile.word.Expansion;
import dev.jbake.go.GoBool;
import dev.jbake.go.GoPath;
import dev.jbake.parser.dockerfile.WordException;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the instructions of stages with the values that variables have there.
final class StageWalk {
    private final StageGraph graph;
    private final TargetInputs inputs;
    private final Problems problems;
    private final char escape;
    private final Map<Integer, StageContent> walked = new HashMap<>();

    StageWalk(StageGraph graph, TargetInputs inputs, Problems problems, char escape) {
        this.graph = graph;
        this.inputs = inputs;
        this.problems = problems;
        this.escape = escape;
    }

    /// What a stage declares and reads. The stages before it that it is based on come first.
    StageContent content(BuildStage stage) {
        StageContent known = walked.get(stage.index());
        if (known != null) {
            return known;
        }
        StageContent content = start(stage);
        walked.put(stage.index(), content);
        if (!graph.isReplaced(stage)) {
            for (Instruction instruction : graph.instructions(stage)) {
                walk(instruction, content);
            }
        }
        content.completeUsed();
        return content;
    }

    private StageContent start(BuildStage stage) {
        UseOrigin origin = graph.base(stage).origin();
        Set<String> used = new LinkedHashSet<>();
        Environment environment;
        if (origin instanceof UseOrigin.OfStage base && base.stage().index() < stage.index()) {
            used.addAll(graph.baseArguments(base.stage()));
            environment = new Environment(content(base.stage()).environment);
        } else {
            environment = new Environment();
            if (!(origin instanceof UseOrigin.Empty)) {
                environment.open();
            }
        }
        used.addAll(graph.isReplaced(stage) ? Set.of() : graph.baseArguments(stage));
        return new StageContent(environment, graph.globals().arguments(), used);
    }

    private void walk(Instruction instruction, StageContent content) {
        switch (instruction.keyword()) {
            case "ARG" -> pairs(instruction).forEach(pair -> declare(pair, content));
            case "ENV" -> set(pairs(instruction), content.environment);
            case "COPY" -> {
                Word from = Flags.value(instruction, "from");
                if (from == null || from.text().isEmpty()) {
                    copied(instruction, content);
                }
            }
            case "ADD" -> copied(instruction, content);
            case "RUN" -> Flags.values(instruction, "mount").forEach(word -> mount(RunMount.of(word), content));
            default -> {}
        }
    }

    /// `ENV`: all values are expanded before any is set.
    private void set(List<InstructionArguments.Pair> pairs, Environment environment) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (InstructionArguments.Pair pair : pairs) {
            String name = expand(pair.name(), environment);
            Word value = pair.value();
            if (name != null && value != null) {
                values.put(name, expand(value, environment));
            }
        }
        values.forEach(environment::set);
    }

    private static List<InstructionArguments.Pair> pairs(Instruction instruction) {
        return instruction.arguments() instanceof InstructionArguments.Pairs pairs ? pairs.pairs() : List.of();
    }

    private @Nullable String expand(Word word, Environment environment) {
        try {
            return Expansion.expand(word.text(), escape, environment).text();
        } catch (WordException mistake) {
            problems.add(mistake.getMessage(), word.span());
            return null;
        }
    }

    /// `ARG` in a stage: a given value counts most, then the default, then the global argument of the name.
    private void declare(InstructionArguments.Pair pair, StageContent content) {
        String name = pair.name().text();
        Word written = pair.value();
        String given = inputs.args().get(name);
        boolean known = given != null || written != null;
        boolean set = known;
        String value = given;
        if (given == null && written != null) {
            value = expand(written, content.environment);
        } else if (!known) {
            value = graph.globals().environment().get(name);
            set = value != null;
        }
        if (set) {
            content.environment.set(name, value);
        }
        // a global argument keeps its own place, value and parts
        if (known || value == null) {
            content.arguments.put(name, new Argument(name, value, new HashSet<>()));
        }
        content.used.add(name);
    }

    private void copied(Instruction instruction, StageContent content) {
        List<Word> words = switch (instruction.arguments()) {
            case InstructionArguments.Words plain -> plain.words();
            case InstructionArguments.Json json -> json.elements();
            default -> List.of();
        };
        boolean remote = instruction.keyword().equals("ADD");
        for (Word word : words.subList(0, Math.max(0, words.size() - 1))) {
            String path = expand(word, content.environment);
            boolean inline = !instruction.heredocs().isEmpty() && word.text().contains("<<");
            if (!inline && !(remote && path != null && isRemote(path))) {
                content.paths.add(new ContextPath(path));
            }
        }
    }

    private static boolean isRemote(String source) {
        return source.startsWith("http://")
                || source.startsWith("https://")
                || source.startsWith("git@")
                || source.startsWith("git://")
                || source.startsWith("ssh://");
    }

    private void mount(RunMount mount, StageContent content) {
        switch (mount.type()) {
            case "secret" -> {
                String id = mount.value("source", "src", "id");
                if (id.isEmpty()) {
                    id = GoPath.base(mount.value("target", "dst", "destination"));
                }
                add(id, mount, content.secrets, content);
            }
            case "ssh" -> add(mount.value("id"), mount, content.agents, content);
            case "bind" -> {
                if (mount.value("from").isEmpty()) {
                    String source = mount.value("source", "src");
                    Word word = new Word(
                            source.isEmpty() ? "." : source, mount.word().span());
                    content.paths.add(new ContextPath(expand(word, content.environment)));
                }
            }
            default -> {}
        }
    }

    private void add(String id, RunMount mount, Map<String, SessionMount> mounts, StageContent content) {
        Word word = new Word(id.isEmpty() ? "default" : id, mount.word().span());
        String expanded = expand(word, content.environment);
        if (expanded != null) {
            String required = mount.values().get("required");
            boolean isRequired = required != null && (required.isEmpty() || GoBool.isTrue(required));
            mounts.putIfAbsent(expanded, new SessionMount(expanded, isRequired, word.span()));
        }
    }
}
