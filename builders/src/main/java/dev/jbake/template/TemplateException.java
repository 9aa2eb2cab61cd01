package dev.jbake.template;

/// A template that cannot be followed; one sentence for the user.
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1;

    private final String message;

    TemplateException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
