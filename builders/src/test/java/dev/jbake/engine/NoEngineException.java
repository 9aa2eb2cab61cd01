package dev.jbake.engine;

/// Says why this machine cannot give what a test needs.
final class NoEngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    NoEngineException(String message) {
        super(message);
        this.message = message;
    }

    String message() {
        return message;
    }
}
