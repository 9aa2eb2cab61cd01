package dev.jbake.parser.dockerfile;

/// A word that no shell would understand, such as one with an open quote, or that has no value.
public final class WordException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    /// @param message in BuildKit's words
    public WordException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
