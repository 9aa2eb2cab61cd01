package dev.jbake.cty;

/// Elements of a list, set or map that are not all of one type. Only functions get there, from tuples with nulls in
/// different places: their return type treats these as one type.
public final class InconsistentTypesException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    InconsistentTypesException(Type first, Type other) {
        super("inconsistent element types " + first + " and " + other);
    }

    /// The message, which names the inconsistent types.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
