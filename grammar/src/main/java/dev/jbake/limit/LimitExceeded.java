package dev.jbake.limit;

/// Ends an evaluation that exceeds one of the {@link Limits}. The caller of the evaluation makes a diagnostic of it.
public final class LimitExceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message a sentence for the user
    public LimitExceeded(String message) {
        super(message, null, false, false);
    }

    /// The sentence, which is never null.
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }

    /// Refuses a list that would be heavier than {@link Limits#VALUE}.
    public static void checkElements(long elements) {
        if (elements > Limits.ELEMENTS) {
            throw new LimitExceeded("A list would have more than " + Limits.ELEMENTS + " elements.");
        }
    }

    /// Refuses a number with more than {@link Limits#DIGITS}.
    public static void checkDigits(long digits) {
        if (digits > Limits.DIGITS) {
            throw new LimitExceeded("A number has more than " + Limits.DIGITS + " digits.");
        }
    }

    /// Refuses a string that would be longer than {@link Limits#TEXT}.
    public static void checkText(long characters) {
        if (characters > Limits.TEXT) {
            throw new LimitExceeded("A string would have more than " + Limits.TEXT + " characters.");
        }
    }
}
