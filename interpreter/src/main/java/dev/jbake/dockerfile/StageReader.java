package dev.jbake.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.dockerfile.DockerfileTree;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides a Dockerfile into stages.
final class StageReader {
    private final Diagnostics diagnostics;
    private final List<InstructionArguments.Pair> globals = new ArrayList<>();
    private final List<BuildStage> stages = new ArrayList<>();
    private @Nullable List<Instruction> current;

    private StageReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// The stages; nothing if there are none. All mistakes are reported.
    static Optional<Stages> read(DockerfileTree file, Diagnostics diagnostics) {
        StageReader reader = new StageReader(diagnostics);
        file.instructions().forEach(reader::add);
        if (reader.stages.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                reader.wrong(
                        "dockerfile contains no stages to build", file.source().span(0, 0));
            }
            return Optional.empty();
        }
        return Optional.of(new Stages(file, List.copyOf(reader.globals), List.copyOf(reader.stages)));
    }

    private void add(Instruction instruction) {
        String problem = InstructionForms.problem(instruction);
        if (problem != null) {
            wrong(problem, instruction.keywordSpan());
        } else if (instruction.keyword().equals("FROM")) {
            from(instruction);
        } else if (current != null) {
            current.add(instruction);
        } else if (instruction.keyword().equals("ARG")
                && instruction.arguments() instanceof InstructionArguments.Pairs pairs) {
            globals.addAll(pairs.pairs());
        } else {
            wrong("no build stage in current context", instruction.keywordSpan());
        }
    }

    private void from(Instruction instruction) {
        List<Word> words = instruction.arguments() instanceof InstructionArguments.Words all ? all.words() : List.of();
        boolean named = words.size() == 3 && words.get(1).text().equalsIgnoreCase("as");
        if (words.size() != 1 && !named) {
            wrong("FROM requires either one or three arguments", instruction.span());
            return;
        }
        String name = named ? words.get(2).text().toLowerCase(Locale.ROOT) : "";
        if (named && !isStageName(name)) {
            wrong(
                    "invalid name for build stage: "
                            + GoQuote.quote(words.get(2).text())
                            + ", name can't start with a number or contain symbols",
                    words.get(2).span());
            return;
        }
        current = new ArrayList<>();
        stages.add(new BuildStage(
                stages.size(), name, words.getFirst(), Flags.value(instruction, "platform"), instruction, current));
    }

    private static boolean isStageName(String name) {
        boolean starts = !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
        return starts
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0);
    }

    private void wrong(String what, Span place) {
        diagnostics.error(Code.INVALID_DOCKERFILE, "Invalid Dockerfile", what, place);
    }
}
