package dev.jbake.buildkit.content;

import java.io.IOException;

/// An OCI layout that cannot be read or written as asked; the message is one sentence.
public final class LayoutException extends IOException {

    private static final long serialVersionUID = 1;

    private final String message;

    LayoutException(String message) {
        super(message);
        this.message = message;
    }

    LayoutException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
