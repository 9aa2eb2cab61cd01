package dev.jbake.parser.hcl;

/// Leaves the rules of a construct that cannot be finished. The mistake has been reported by whoever throws it, and the
/// constructs on the way out skip to their own ends.
final class SyntaxAbort extends RuntimeException {
    SyntaxAbort() {
        super("syntax error, already reported", null, false, false);
    }
}
