package dev.jbake.dockerfile;

import dev.jbake.source.Span;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stage of a Dockerfile.
///
/// @param index its place, from 0
/// @param name in lower case; empty without a name
/// @param base what `FROM` says, unexpanded
/// @param platform what `--platform` says, unexpanded; null without it
/// @param from its `FROM`
/// @param instructions those after it
public record BuildStage(
        int index, String name, Word base, @Nullable Word platform, Instruction from, List<Instruction> instructions) {
    /// What messages call it: its name, or `stage-` with its index.
    public String shown() {
        return name.isEmpty() ? "stage-" + index : name;
    }

    /// Where it begins.
    public Span span() {
        return from.span();
    }
}
