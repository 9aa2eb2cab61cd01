package dev.jbake.source;

/// The syntax of a text, which decides how its columns are counted.
public enum Notation {
    /// HCL's native syntax and other text: a column is one character as readers see it.
    NATIVE,
    /// HCL's JSON syntax: a tab counts two columns, a carriage return none.
    JSON
}
