package dev.jbake.cty;

/// The sorts of types.
public enum Kind {
    /// Unicode text.
    STRING,
    /// Numbers.
    NUMBER,
    /// Truth values.
    BOOL,
    /// A buffer: functions want it, but nothing gives one.
    BYTES,
    /// Any type, or one not known yet.
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
