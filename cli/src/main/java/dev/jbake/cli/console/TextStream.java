package dev.jbake.cli.console;

import dev.jbake.source.Utf8;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A stream for strings in UTF-8 that writes the bytes of names that are not UTF-8 as they were ({@link Utf8}).
public final class TextStream extends PrintStream {
    private static final int BUFFER = 8192;

    /// A stream that writes when its buffer is full or it is flushed.
    public TextStream(OutputStream raw) {
        super(new BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8);
    }

    @Override
    public void print(@Nullable String text) {
        writeBytes(Utf8.encode(String.valueOf(text)));
    }

    @Override
    public void println(@Nullable String text) {
        print(text + "\n");
    }
}
