package dev.jbake.cty;

/// The kinds of types.
public enum Kind {
    /// Unicode text.
    STRING,
    /// Numbers.
    NUMBER,
    /// Truth values.
    BOOL,
    /// A buffer: some functions take one, but nothing returns one.
    BYTES,
    /// Any type, or a type that is not known yet.
    DYNAMIC,
    /// Collection: sequence of one element type.
    LIST,
    /// Collection: distinct elements of one type.
    SET,
    /// Collection: string keys to one element type.
    MAP,
    /// Structural: fixed sequence.
    TUPLE,
    /// Structural: fixed attributes.
    OBJECT
}
