package dev.jbake.syntax;

/// The operators with two operands, named as the specification names them.
public enum BinaryOperator {
    /// `||`
    OR,
    /// `&&`
    AND,
    /// `==`
    EQUAL,
    /// `!=`
    NOT_EQUAL,
    /// `<`
    LESS_THAN,
    /// `>`
    GREATER_THAN,
    /// `<=`
    LESS_OR_EQUAL,
    /// `>=`
    GREATER_OR_EQUAL,
    /// `+`
    ADD,
    /// `-`
    SUBTRACT,
    /// `*`
    MULTIPLY,
    /// `/`
    DIVIDE,
    /// `%`
    MODULO
}
