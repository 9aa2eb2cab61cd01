package dev.jbake.filesync;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A transfer that cannot go on; the message is one sentence that names the file.
public final class TransferException extends IOException {

    private static final long serialVersionUID = 1;

    public TransferException(String message) {
        super(message);
    }

    private TransferException(String message, Throwable cause) {
        super(message, cause);
    }

    /// A failed operation on a file, in the form that Go gives such errors: `open /a/b: permission denied`.
    public static TransferException of(String operation, Path path, IOException cause) {
        return new TransferException(operation + " " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            String reason = system.getReason();
            return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
