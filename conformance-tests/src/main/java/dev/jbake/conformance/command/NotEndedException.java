package dev.jbake.conformance.command;

import java.io.IOException;

/// A bake command that went on for too long, and was stopped.
public final class NotEndedException extends IOException {
    private static final long serialVersionUID = 1;

    NotEndedException(String message) {
        super(message);
    }
}
