package dev.jbake.parser.dockerfile;

import dev.jbake.go.Spaces;
import dev.jbake.source.Source;
import dev.jbake.syntax.dockerfile.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the parser directives, which end with the first line that is none.
final class DirectiveReader {
    private static final List<String> NAMES = List.of("syntax", "escape", "check");

    private final Source file;
    private final List<Directive> found = new ArrayList<>();
    private boolean ended;
    private char escape = '\\';

    DirectiveReader(Source file) {
        this.file = file;
    }

    List<Directive> found() {
        return found;
    }

    /// The character that continues lines and escapes characters.
    char escape() {
        return escape;
    }

    /// Reads a line if it is one of the first.
    ///
    /// @param start where its text starts
    void read(int start, int end) throws DockerfileException {
        if (ended) {
            return;
        }
        String line = file.text().substring(start, end);
        int equals = line.indexOf('=');
        String name = line.startsWith("#") && equals > 0
                ? Spaces.strip(line.substring(1, equals)).toLowerCase(Locale.ROOT)
                : "";
        String value = Spaces.strip(line.substring(equals + 1));
        if (!NAMES.contains(name) || value.isEmpty()) {
            ended = true;
            return;
        }
        for (Directive earlier : found) {
            if (earlier.name().equals(name)) {
                throw new DockerfileException(
                        "only one " + name + " parser directive can be used", file.span(start, end));
            }
        }
        found.add(new Directive(name, value));
        if (name.equals("escape")) {
            if (!value.equals("\\") && !value.equals("`")) {
                throw new DockerfileException(
                        "invalid escape token '" + value + "' does not match ` or \\", file.span(start, end));
            }
            escape = value.charAt(0);
        }
    }
}
