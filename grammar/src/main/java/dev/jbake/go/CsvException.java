package dev.jbake.go;

/// Text that is not CSV: a mistake of the user.
public final class CsvException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String reason;

    /// @param line from 1
    /// @param column the byte in the line, from 1
    CsvException(int line, int column, String reason) {
        super(null, null, false, false);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /// The line with the mistake, from 1.
    public int line() {
        return line;
    }

    /// What is wrong, without a position.
    public String reason() {
        return reason;
    }

    /// What is wrong and where, as Go's `csv.ParseError` says it.
    @Override
    public String getMessage() {
        return "parse error on line " + line + ", column " + column + ": " + reason;
    }
}
