package dev.jbake.cty;

/// Elements of a list, set or map that are not all of one type. Only a function whose return type promised too much
/// runs into it: tuples that hold nulls in different places pass for one type there.
public final class InconsistentTypesException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    InconsistentTypesException(Type first, Type other) {
        super("inconsistent element types " + first + " and " + other);
    }

    /// What is inconsistent.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
