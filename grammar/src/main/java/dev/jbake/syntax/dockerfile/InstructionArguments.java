package dev.jbake.syntax.dockerfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows the flags of an instruction. Its form depends on the instruction.
public sealed interface InstructionArguments {
    /// Nothing.
    record None() implements InstructionArguments {}

    /// Words between white space, as in `FROM`, `COPY` and `EXPOSE`.
    record Words(List<Word> words) implements InstructionArguments {}

    /// The strings of a JSON array.
    record Json(List<Word> elements) implements InstructionArguments {}

    /// `NAME=VALUE` or `NAME`, as in `ARG`, `ENV` and `LABEL`.
    record Pairs(List<Pair> pairs) implements InstructionArguments {}

    /// The rest of the line, as in `RUN` and `WORKDIR`.
    record Text(Word text) implements InstructionArguments {}

    /// `HEALTHCHECK`: a word with its command, which is {@link None}, {@link Json} or {@link Text}.
    record Check(Word type, InstructionArguments command) implements InstructionArguments {}

    /// `ONBUILD`: another instruction.
    record Trigger(Instruction instruction) implements InstructionArguments {}

    /// A name with its value.
    ///
    /// @param value null for a name alone
    record Pair(Word name, @Nullable Word value) {}
}
