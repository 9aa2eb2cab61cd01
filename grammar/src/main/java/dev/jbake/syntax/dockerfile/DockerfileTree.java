package dev.jbake.syntax.dockerfile;

import dev.jbake.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Dockerfile.
///
/// @param source its text
/// @param escape the escape character: a backslash, or a backtick after `# escape`
/// @param directives the parser directives
/// @param instructions in the order of the file
public record DockerfileTree(Source source, char escape, List<Directive> directives, List<Instruction> instructions) {

    /// The value of a parser directive, null without one.
    ///
    /// @param name in lower case
    public @Nullable String directive(String name) {
        for (Directive directive : directives) {
            if (directive.name().equals(name)) {
                return directive.value();
            }
        }
        return null;
    }
}
