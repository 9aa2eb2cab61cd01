package dev.jbake.parser.dockerfile;

import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.dockerfile.Directive;
import dev.jbake.syntax.dockerfile.Heredoc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins the lines of each instruction, and takes the bodies of heredocs out of the file.
final class LogicalLines {
    private final Source file;
    private final PhysicalLines lines;
    private final DirectiveReader directives;

    LogicalLines(Source file) {
        this.file = file;
        this.lines = new PhysicalLines(file);
        this.directives = new DirectiveReader(file);
    }

    char escape() {
        return directives.escape();
    }

    List<Directive> directives() {
        return directives.found();
    }

    /// The next instruction, null at the end of the file.
    @Nullable
    LogicalLine next() throws DockerfileException {
        while (lines.advance()) {
            int start = lines.contentStart();
            directives.read(start, lines.end());
            if (lines.isComment()) {
                continue;
            }
            JoinedText text = new JoinedText(file);
            boolean continues = add(text, start);
            if (!continues && text.isEmpty()) {
                continue;
            }
            while (continues && lines.advance()) {
                if (!lines.isComment() && !lines.isBlank()) {
                    continues = add(text, lines.start());
                }
            }
            return new LogicalLine(text.source(), file.span(start, lines.end()));
        }
        return null;
    }

    /// Adds the current line; true if the next one belongs to it.
    private boolean add(JoinedText text, int start) {
        int continuation = lines.continuation(start, escape());
        text.add(start, continuation < 0 ? lines.end() : continuation);
        return continuation >= 0;
    }

    /// Takes the body of a heredoc, whose lines are next.
    ///
    /// @param place what begins it
    Heredoc heredoc(HeredocNames.Name name, Span place) throws DockerfileException {
        int start = lines.next();
        while (lines.advance()) {
            String line = lines.line();
            if ((name.hasTabs() ? withoutTabs(line) : line).equals(name.name())) {
                String content = file.text().substring(start, lines.start());
                return new Heredoc(
                        name.name(), name.isExpanded(), name.hasTabs(), content, file.span(start, lines.end()));
            }
        }
        throw new DockerfileException("unterminated heredoc", place);
    }

    private static String withoutTabs(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '\t') {
            at++;
        }
        return line.substring(at);
    }

    /// Where the line that was read last ends.
    int end() {
        return lines.end();
    }
}
