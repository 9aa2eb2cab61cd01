package dev.jbake.parser.hcl;

/// Leaves the rules of a construct that cannot be finished. The thrower has reported the mistake; the constructs on the
/// way out skip to their own ends.
final class SyntaxAbort extends RuntimeException {
    SyntaxAbort() {
        super("syntax error, already reported", null, false, false);
    }
}
