package dev.jbake.builder;

import dev.jbake.failure.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads the small text files of docker and buildx.
final class TextFile {
    private TextFile() {}

    /// The text of a file, null if there is none.
    static @Nullable String read(Path file) throws UnusableBuilderException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            if (isMissing(e)) {
                return null;
            }
            throw new UnusableBuilderException("cannot read " + file + ": " + Reason.inGo(e), e);
        }
    }

    /// True if a file is not there because it, or a directory above it, is missing or is of another kind.
    static boolean isMissing(IOException e) {
        return e instanceof NoSuchFileException
                || (e instanceof FileSystemException failed && "Not a directory".equals(failed.getReason()));
    }
}
