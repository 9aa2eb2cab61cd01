package dev.jbake.lint.portability;

import dev.jbake.function.FunctionException;
import dev.jbake.stdlib.version.SemanticVersion;

/// Something of the language that not every version of buildx understands: older ones reject it, or ignore it and
/// build something else.
///
/// @param name what it is and how it is written, such as "target attribute `call`"
/// @param since the first release of buildx that understands it
public record Construct(String name, SemanticVersion since) {

    static Construct of(String name, String since) {
        try {
            return new Construct(name, SemanticVersion.parse(since));
        } catch (FunctionException e) {
            throw new IllegalStateException(since, e);
        }
    }
}
