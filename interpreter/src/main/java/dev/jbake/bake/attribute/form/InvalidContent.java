package dev.jbake.bake.attribute.form;

/// A string or value that an attribute cannot use; the caller that knows its place makes a diagnostic of it.
public final class InvalidContent extends Exception {
    private static final long serialVersionUID = 1;

    /// @param message what is wrong, in the reference's words
    public InvalidContent(String message) {
        super(message, null, false, false);
    }

    /// The reason, never null.
    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
