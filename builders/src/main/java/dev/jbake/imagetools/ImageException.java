package dev.jbake.imagetools;

import dev.jbake.registry.RegistryException;

/// An image that cannot be shown or made as asked; one sentence for the user.
public final class ImageException extends Exception {
    private static final long serialVersionUID = 1;

    private final String message;

    ImageException(String message) {
        super(message);
        this.message = message;
    }

    ImageException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    ImageException(RegistryException cause) {
        this(cause.getMessage(), cause);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
