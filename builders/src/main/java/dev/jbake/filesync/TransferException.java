package dev.jbake.filesync;

import dev.jbake.failure.Reason;
import java.io.IOException;
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
        return new TransferException(operation + " " + path + ": " + Reason.inGo(cause), cause);
    }
}
