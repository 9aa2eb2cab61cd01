package dev.jbake.syntax.dockerfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows the flags of an instruction. Its form depends on the instruction.
public sealed interface Arguments {
    /// Nothing.
    record None() implements Arguments {}

    /// Words between white space, as in `FROM`, `COPY` and `EXPOSE`.
    record Words(List<Word> words) implements Arguments {}

    /// The strings of a JSON array.
    record Json(List<Word> elements) implements Arguments {}

    /// `NAME=VALUE` or `NAME`, as in `ARG`, `ENV` and `LABEL`.
    record Pairs(List<Pair> pairs) implements Arguments {}

    /// The rest of the line, as in `RUN` and `WORKDIR`.
    record Text(Word text) implements Arguments {}

    /// `HEALTHCHECK`: a word with its command, which is {@link None}, {@link Json} or {@link Text}.
    record Check(Word type, Arguments command) implements Arguments {}

    /// `ONBUILD`: another instruction.
    record Trigger(Instruction instruction) implements Arguments {}

    /// A name with its value.
    ///
    /// @param value null for a name alone
    record Pair(Word name, @Nullable Word value) {}
}
