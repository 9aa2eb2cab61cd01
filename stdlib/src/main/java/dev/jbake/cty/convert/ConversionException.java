package dev.jbake.cty.convert;

/// A value that cannot be converted to the wanted type. The message is the reference's, which does not say where in
/// the value the mistake is.
public final class ConversionException extends Exception {
    private static final long serialVersionUID = 1;

    ConversionException(String message) {
        super(message, null, false, false);
    }

    /// The message, which is never null.
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
