package dev.jbake.dockerfile;

import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The flags of an instruction by name.
final class Flags {
    private Flags() {}

    /// The value of a flag, null without it.
    static @Nullable Word value(Instruction instruction, String name) {
        List<Word> values = values(instruction, name);
        return values.isEmpty() ? null : values.getLast();
    }

    /// The values of a flag that can be repeated.
    static List<Word> values(Instruction instruction, String name) {
        List<Word> values = new ArrayList<>();
        String start = "--" + name + "=";
        for (Word flag : instruction.flags()) {
            if (flag.text().startsWith(start)) {
                values.add(new Word(flag.text().substring(start.length()), flag.span()));
            }
        }
        return values;
    }
}
