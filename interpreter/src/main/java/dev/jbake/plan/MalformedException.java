package dev.jbake.plan;

/// A string that does not have the form that its place requires. The message is the reference's.
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    MalformedException(String message) {
        super(message, null, false, false);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
