package dev.jbake.conformance.fuzz.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named part of a project: a file, an environment variable, or an option of the command line.
///
/// @param name its name; blank for an argument that is not an option
/// @param content the content; null for an option without a value
public record NamedPiece(String name, @Nullable Piece content) {
    /// The words on the command line.
    List<String> words() {
        if (content == null) {
            return List.of(name);
        }
        return name.isEmpty() ? List.of(content.text()) : List.of(name, content.text());
    }

    /// The content as text.
    String text() {
        return content == null ? "" : content.text();
    }
}
