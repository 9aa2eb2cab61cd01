package dev.jbake.parser;

/// How far a file may go before it is refused with a diagnostic: the parser and everything that walks the tree recurse.
public final class Limits {
    /// Brackets, blocks, templates, unary operators, conditionals and template directives inside each other. The tree
    /// is
    /// at most three nodes higher for each of them.
    public static final int NESTING = 500;

    /// Binary operators of one precedence in a row (`a + b + c`), indexes in a row (`a[x][y]`) and splats in a row:
    /// each makes the tree one level higher.
    public static final int CHAIN = 1000;

    private Limits() {}
}
