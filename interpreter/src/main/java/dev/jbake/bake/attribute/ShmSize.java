package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.ByteSize;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.plan.TargetDraft;

/// `shm-size`: the size of /dev/shm in steps.
final class ShmSize extends TextAttribute {

    ShmSize() {
        super("shm-size", "The size of /dev/shm, such as 64m.");
    }

    @Override
    public String since() {
        return "0.13.0";
    }

    @Override
    public void check(String content) throws InvalidContent {
        bytes(content);
    }

    private static long bytes(String content) throws InvalidContent {
        try {
            return ByteSize.parse(content);
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid value " + content + " for membytes key shm-size");
        }
    }

    @Override
    public void plan(String content, TargetDraft draft) throws InvalidContent {
        long bytes = bytes(content);
        if (bytes > 0) {
            draft.frontend("shm-size", Long.toString(bytes));
        }
    }
}
