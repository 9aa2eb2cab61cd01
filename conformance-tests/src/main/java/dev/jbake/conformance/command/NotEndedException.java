package dev.jbake.conformance.command;

import java.io.IOException;

/// A bake command that did not terminate in time and was killed.
public final class NotEndedException extends IOException {
    private static final long serialVersionUID = 1;

    NotEndedException(String message) {
        super(message);
    }
}
