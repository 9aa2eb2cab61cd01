package dev.jbake.driver.docker;

import java.io.IOException;

/// The Docker Engine cannot be reached, or refuses or fails what it was asked; one sentence without secrets.
public final class EngineException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String message;

    EngineException(String message) {
        super(message);
        this.message = message;
    }

    EngineException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
