package dev.jbake.parser.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Source;
import dev.jbake.syntax.dockerfile.DockerfileTree;
import dev.jbake.syntax.dockerfile.Heredoc;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import java.util.ArrayList;
import java.util.List;

/// Reads Dockerfiles.
public final class DockerfileParser {
    private DockerfileParser() {}

    /// Reads a whole file. Instructions with mistakes, which are reported with BuildKit's words, are left out.
    public static DockerfileTree parse(Source source, Diagnostics diagnostics) {
        LogicalLines lines = new LogicalLines(source);
        List<Instruction> instructions = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                LogicalLine line = lines.next();
                more = line != null;
                if (line != null) {
                    Instruction read = InstructionParser.parse(line, lines.escape());
                    instructions.add(withHeredocs(read, line, lines));
                }
            } catch (DockerfileException mistake) {
                diagnostics.error(Code.INVALID_DOCKERFILE, "Invalid Dockerfile", mistake.getMessage(), mistake.span());
            }
        }
        if (instructions.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.error(
                    Code.INVALID_DOCKERFILE, "Invalid Dockerfile", "file with no instructions", source.span(0, 0));
        }
        return new DockerfileTree(source, lines.escape(), List.copyOf(lines.directives()), List.copyOf(instructions));
    }

    private static Instruction withHeredocs(Instruction read, LogicalLine line, LogicalLines lines)
            throws DockerfileException {
        if (!mayHaveHeredocs(read) || !line.text().text().contains("<<")) {
            return read;
        }
        List<Heredoc> heredocs = new ArrayList<>();
        for (HeredocNames.Name name : HeredocNames.of(line.text().text())) {
            heredocs.add(lines.heredoc(name, line.span()));
        }
        return new Instruction(
                read.keyword(),
                read.keywordSpan(),
                read.flags(),
                read.arguments(),
                heredocs,
                line.span().source().span(line.span().start(), lines.end()));
    }

    private static boolean mayHaveHeredocs(Instruction instruction) {
        Instruction inner = instruction.arguments() instanceof InstructionArguments.Trigger trigger
                ? trigger.instruction()
                : instruction;
        return switch (inner.keyword()) {
            case "ADD", "COPY", "RUN" -> !(inner.arguments() instanceof InstructionArguments.Json);
            default -> false;
        };
    }
}
