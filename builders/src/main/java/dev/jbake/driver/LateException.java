package dev.jbake.driver;

/// A daemon that gives no answer for too long, as one sentence.
public final class LateException extends DialException {
    private static final long serialVersionUID = 1L;

    LateException(String address, Patience patience) {
        super(address, "no answer came in " + patience.inWords());
    }

    @Override
    public boolean mayPass() {
        return false;
    }
}
