package dev.jbake.driver;

import dev.jbake.failure.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A daemon that can't be reached, as one sentence.
public final class DialException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String message;

    /// @param address where the connection should have gone
    /// @param reason why it did not get there
    public DialException(String address, String reason) {
        this("Tried to connect to " + address + ", but " + reason, (Throwable) null);
    }

    DialException(String address, String reason, IOException cause) {
        this("Tried to connect to " + address + ", but " + reason, (Throwable) cause);
    }

    DialException(String address, IOException cause) {
        this("Tried to connect to " + address + ", but " + Reason.of(cause), (Throwable) cause);
    }

    private DialException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
