package dev.jbake.parser.dockerfile;

import dev.jbake.source.Span;

/// A mistake after which BuildKit would not go on. The messages are its own.
final class DockerfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient Span span;

    DockerfileException(String message, Span span) {
        super(message);
        this.message = message;
        this.span = span;
    }

    @Override
    public String getMessage() {
        return message;
    }

    Span span() {
        return span;
    }
}
