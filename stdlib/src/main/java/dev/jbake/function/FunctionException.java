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

    /// A call without arguments of a function that takes any number of them but none.
    public static FunctionException noArguments() {
        return new FunctionException("at least one argument is required");
    }

    /// A call with nothing but nulls, of a function that gives the first argument that is none.
    public static FunctionException onlyNulls() {
        return new FunctionException("no non-null arguments");
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
