package dev.jbake.ssh;

/// Keys or sockets that cannot be used; the message is the end of a sentence, and never has anything of a key.
public final class KeyException extends Exception {

    private static final long serialVersionUID = 1;

    private final String message;

    KeyException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
