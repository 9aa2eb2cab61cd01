package dev.jbake.driver.watch;

import java.io.IOException;

/// A connection that was given up because its daemon had gone silent.
public final class SilenceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String address;
    private final String limit;

    SilenceException(String address, String limit) {
        super("no answer came in " + limit);
        this.address = address;
        this.limit = limit;
    }

    /// The reason with the daemon's address, for sentences that do not name it.
    public String withAddress() {
        return "no answer came from " + address + " in " + limit;
    }
}
