package dev.jbake.conformance.fuzz.expression;

/// What an expression is for: a type, or a string in a certain language.
public enum ExpressionKind {
    ANY,
    TEXT,
    NUMBER,
    BOOL,
    /// A list or tuple of strings.
    TEXTS,
    NUMBERS,
    /// A tuple of anything.
    LIST,
    SET,
    /// A map or object of strings.
    MAP,
    OBJECT,
    INDEX,
    PATTERN,
    REPLACEMENT,
    FORMAT,
    LAYOUT,
    TIME,
    DURATION,
    CIDR,
    VERSION,
    CONSTRAINT,
    CSV,
    JSON,
    BASE64,
    UUID,
    DIGITS,
    PATH,
    TYPE
}
