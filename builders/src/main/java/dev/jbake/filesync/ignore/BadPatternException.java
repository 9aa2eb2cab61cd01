package dev.jbake.filesync.ignore;

import java.io.IOException;

/// A pattern that Go's `filepath.Match` or its regular expressions refuse.
public final class BadPatternException extends IOException {

    private static final long serialVersionUID = 1;

    public BadPatternException(String message) {
        super(message);
    }

    static BadPatternException syntax() {
        return new BadPatternException("syntax error in pattern");
    }
}
