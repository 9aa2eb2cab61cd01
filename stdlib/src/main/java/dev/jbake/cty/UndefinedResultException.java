package dev.jbake.cty;

/// An operation that has no result for these infinities or zeros: a mistake of the user.
public final class UndefinedResultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /// @param reason why there is no result, in the reference's words
    UndefinedResultException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /// Why there is no result.
    public String reason() {
        return reason;
    }
}
