package dev.jbake.go;

/// A string that is no number to Go's `strconv`: a mistake of the user.
public final class GoNumberException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    private GoNumberException(String function, String text, String why) {
        super(null, null, false, false);
        reason = "strconv." + function + ": parsing " + GoQuote.quote(text) + ": " + why;
    }

    static GoNumberException syntax(String function, String text) {
        return new GoNumberException(function, text, "invalid syntax");
    }

    static GoNumberException range(String function, String text) {
        return new GoNumberException(function, text, "value out of range");
    }

    /// What is wrong, as Go's `strconv.NumError` says it.
    public String reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
