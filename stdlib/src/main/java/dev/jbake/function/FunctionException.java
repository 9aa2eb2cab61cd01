package dev.jbake.function;

/// A call that cannot be done: a mistake of the user.
public final class FunctionException extends Exception {
    private static final long serialVersionUID = 1;

    private final int argument;

    /// A mistake of the call as a whole.
    public FunctionException(String message) {
        this(-1, message);
    }

    /// A mistake of one argument.
    ///
    /// @param argument its index from 0, or -1
    public FunctionException(int argument, String message) {
        super(message, null, false, false);
        this.argument = argument;
    }

    /// The index of the wrong argument, or -1 for the call as a whole.
    public int argument() {
        return argument;
    }

    /// The message, which is never null.
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
