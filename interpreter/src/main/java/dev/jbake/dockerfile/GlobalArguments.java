package dev.jbake.dockerfile;

import dev.jbake.dockerfile.word.Environment;
import dev.jbake.dockerfile.word.Expanded;
import dev.jbake.dockerfile.word.Expansion;
import dev.jbake.parser.dockerfile.WordException;
import dev.jbake.plan.Platform;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The arguments before the first stage, and the automatic ones. They are what `FROM` sees.
final class GlobalArguments {
    private final Environment environment = new Environment();
    private final Map<String, Argument> arguments = new HashMap<>();
    private final Problems problems;
    private final TargetInputs inputs;

    GlobalArguments(Stages stages, TargetInputs inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
        automatic("BUILD", inputs.node(), inputs.node().format());
        automatic("TARGET", inputs.platform(), inputs.platform().formatAll());
        String last = stages.all().getLast().name();
        String stage = inputs.stage().isEmpty() ? last : inputs.stage();
        set("TARGETSTAGE", stage.isEmpty() ? "default" : stage);
        stages.globals().forEach(pair -> declare(pair, stages.file().escape()));
    }

    private void automatic(String start, Platform platform, String whole) {
        set(start + "PLATFORM", whole);
        set(start + "OS", platform.os());
        set(start + "OSVERSION", platform.osVersion());
        set(start + "ARCH", platform.architecture());
        set(start + "VARIANT", platform.variant());
    }

    private void set(String name, String value) {
        environment.set(name, inputs.args().getOrDefault(name, value));
    }

    private void declare(InstructionArguments.Pair pair, char escape) {
        String name = pair.name().text();
        String given = inputs.args().get(name);
        Word written = pair.value();
        Set<String> parts = new HashSet<>();
        if (given == null && written != null) {
            try {
                Expanded expanded = Expansion.expand(written.text(), escape, environment);
                given = expanded.text();
                parts.addAll(expanded.used());
            } catch (WordException mistake) {
                problems.add(mistake.getMessage(), written.span());
            }
        }
        if (parts.remove(name)) {
            Argument earlier = arguments.get(name);
            parts.addAll(earlier == null ? Set.of() : earlier.parts());
        }
        if (given != null) {
            environment.set(name, given);
        }
        arguments.put(name, new Argument(name, given, parts));
    }

    /// The variables that `FROM` sees.
    Environment environment() {
        return environment;
    }

    /// The declared arguments by name.
    Map<String, Argument> arguments() {
        return arguments;
    }
}
