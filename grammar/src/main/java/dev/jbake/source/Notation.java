package dev.jbake.source;

/// How a text is written, which decides how its columns are counted.
public enum Notation {
    /// HCL's native syntax, and all that is counted like it: a column is one character as readers see it.
    NATIVE,
    /// JSON of HCL: a tab counts two columns, a carriage return none.
    JSON
}
