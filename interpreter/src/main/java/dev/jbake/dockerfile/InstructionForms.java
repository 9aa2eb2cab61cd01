package dev.jbake.dockerfile;

import com.google.common.collect.ImmutableMap;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The instructions that exist, and the flags of each. Messages are those of BuildKit.
final class InstructionForms {
    private static final List<String> SWITCHES = List.of("link", "parents", "keep-git-dir", "unpack");
    private static final List<String> REPEATED = List.of("mount", "exclude", "device");

    /// Names to their flags.
    private static final ImmutableMap<String, List<String>> FLAGS = ImmutableMap.<String, List<String>>builder()
            .put("ADD", List.of("chown", "chmod", "link", "keep-git-dir", "checksum", "unpack", "exclude"))
            .put("ARG", List.of())
            .put("CMD", List.of())
            .put("COPY", List.of("chown", "from", "chmod", "link", "exclude", "parents"))
            .put("ENTRYPOINT", List.of())
            .put("ENV", List.of())
            .put("EXPOSE", List.of())
            .put("FROM", List.of("platform"))
            .put("HEALTHCHECK", List.of("interval", "timeout", "start-period", "start-interval", "retries"))
            .put("LABEL", List.of())
            .put("MAINTAINER", List.of())
            .put("ONBUILD", List.of())
            .put("RUN", List.of("mount", "network", "security", "device"))
            .put("SHELL", List.of())
            .put("STOPSIGNAL", List.of())
            .put("USER", List.of())
            .put("VOLUME", List.of())
            .put("WORKDIR", List.of())
            .build();

    private InstructionForms() {}

    /// What is wrong with an instruction by itself; null if it can be one.
    static @Nullable String problem(Instruction instruction) {
        List<String> known = FLAGS.get(instruction.keyword());
        if (known == null) {
            return "unknown instruction: " + instruction.keywordSpan().text()
                    + near(instruction.keyword(), FLAGS.keySet());
        }
        Set<String> seen = new HashSet<>();
        for (Word flag : instruction.flags()) {
            String problem = problem(flag.text(), known, seen);
            if (problem != null) {
                return problem;
            }
        }
        return instruction.arguments() instanceof InstructionArguments.Trigger trigger
                ? triggerProblem(trigger.instruction())
                : argumentProblem(instruction.keyword(), instruction.arguments());
    }

    private static String near(String name, Iterable<String> known) {
        String nearest = Suggestions.nearest(name, known);
        return nearest == null ? "" : " (did you mean " + nearest + "?)";
    }

    private static @Nullable String problem(String flag, List<String> known, Set<String> seen) {
        int equals = flag.indexOf('=');
        String name = flag.substring(0, equals < 0 ? flag.length() : equals);
        String plain = name.substring(2);
        String value = equals < 0 ? "" : flag.substring(equals + 1);
        if (!known.contains(plain)) {
            return "unknown flag: " + name + near(plain, known);
        }
        if (!seen.add(plain) && !REPEATED.contains(plain)) {
            return "duplicate flag specified: " + name;
        }
        if (SWITCHES.contains(plain)) {
            if (equals >= 0 && value.isEmpty()) {
                return "missing a value on flag: " + name;
            }
            boolean truth = List.of("", "true", "false").contains(value.toLowerCase(Locale.ROOT));
            return truth ? null : "expecting boolean value for flag " + name + ", not: " + value;
        }
        return equals < 0 ? "missing a value on flag: " + name : null;
    }

    private static @Nullable String triggerProblem(Instruction trigger) {
        boolean allowed =
                !trigger.keyword().equals("FROM") && !trigger.keyword().equals("MAINTAINER");
        return allowed ? problem(trigger) : trigger.keyword() + " isn't allowed as an ONBUILD trigger";
    }

    private static @Nullable String argumentProblem(String keyword, InstructionArguments arguments) {
        return switch (keyword) {
            case "ADD", "COPY" ->
                words(arguments) >= 2
                        ? null
                        : keyword + " requires at least two arguments, but only one was provided."
                                + " Destination could not be determined";
            case "USER", "WORKDIR", "STOPSIGNAL", "MAINTAINER" ->
                arguments instanceof InstructionArguments.None ? keyword + " requires exactly one argument" : null;
            case "ARG", "ENV", "LABEL", "EXPOSE", "VOLUME", "ONBUILD", "SHELL", "HEALTHCHECK" ->
                arguments instanceof InstructionArguments.None ? keyword + " requires at least one argument" : null;
            default -> null;
        };
    }

    private static int words(InstructionArguments arguments) {
        return switch (arguments) {
            case InstructionArguments.Words words -> words.words().size();
            case InstructionArguments.Json json -> json.elements().size();
            default -> 0;
        };
    }
}
