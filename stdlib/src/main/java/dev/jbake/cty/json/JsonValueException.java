package dev.jbake.cty.json;

/// JSON that is no value of the wanted type, or a value that JSON cannot hold. The message is the reference's.
public final class JsonValueException extends Exception {
    private static final long serialVersionUID = 1;

    JsonValueException(String message) {
        super(message, null, false, false);
    }

    /// The message, which is never null.
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
