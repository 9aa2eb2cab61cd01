package dev.jbake.syntax;

/// The operators with one operand.
public enum UnaryOperator {
    /// `!`
    NOT,
    /// `-`
    NEGATE
}
