package dev.jbake.bake.compose.tree;

import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;

/// Limits the work of one run on compose files, so that a few lines cannot take hours or all memory.
public final class ComposeWork {
    private long seen;
    private long made;
    private int files;

    /// Counts characters that a template looks at.
    public void look(long characters) {
        seen += characters;
        if (seen > Limits.TEMPLATES) {
            throw new LimitExceeded("Replacing variables takes more than " + Limits.TEMPLATES + " steps.");
        }
    }

    /// Counts characters that are appended to a string.
    ///
    /// @param before the length of the string
    public void make(long before, long characters) {
        LimitExceeded.checkText(before + characters);
        made += characters;
        if (made > Limits.TEMPLATES) {
            throw new LimitExceeded("Variables make more than " + Limits.TEMPLATES + " characters.");
        }
    }

    /// Counts a file that another one includes or extends.
    public void read(long characters) {
        if (++files > Limits.FILES) {
            throw new LimitExceeded("Compose files include and extend others more than " + Limits.FILES + " times.");
        }
        look(characters);
    }
}
