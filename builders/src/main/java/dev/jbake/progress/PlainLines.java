package dev.jbake.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the lines of the plain view, each with the number of its vertex.
final class PlainLines {
    private static final int SHORT_NAME = 72;

    private final OutputStream target;
    private final boolean shortNames;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    /// @param shortNames cuts names to {@value #SHORT_NAME} bytes (`PROGRESS_NO_TRUNC=0`)
    PlainLines(OutputStream target, boolean shortNames) {
        this.target = target;
        this.shortNames = shortNames;
    }

    void heading(int index, String name) {
        Text text = Text.of(name);
        begin(index);
        if (shortNames && text.length() > SHORT_NAME) {
            text(text.part(0, SHORT_NAME));
            text(Text.of("..."));
        } else {
            text(text);
        }
        end();
    }

    void line(int index, String text) {
        begin(index);
        text(Text.of(text));
        end();
    }

    /// Begins a line.
    void begin(int index) {
        pending.writeBytes(("#" + index + " ").getBytes(StandardCharsets.US_ASCII));
    }

    /// Goes on with a line.
    void text(Text text) {
        text.writeTo(pending);
    }

    /// Ends a line.
    void end() {
        pending.write('\n');
    }

    /// Hands on what was written. A target that is gone (a closed pipe) is no reason to end a build.
    void flush() {
        if (pending.size() == 0) {
            return;
        }
        try {
            target.write(pending.toByteArray());
            target.flush();
        } catch (IOException gone) {
            // the reader is gone
        }
        pending.reset();
    }
}
