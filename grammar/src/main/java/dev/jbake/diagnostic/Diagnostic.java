package dev.jbake.diagnostic;

import dev.jbake.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A mistake of the user, with its place.
///
/// Summary and detail are the reference's words where it has any.
///
/// @param severity what it does to the run
/// @param code `JBnnnn`, from {@link Code}
/// @param summary one short phrase without a full stop
/// @param detail whole sentences; empty if the summary is enough
/// @param subject the range that is wrong; null for a mistake that is not in a file
/// @param context the larger construct around the subject; null if the subject is enough
/// @param values the values in scope that explain the mistake, as `name is value`; looked up only when they are shown,
///     and ignored when diagnostics are compared
public record Diagnostic(
        Severity severity,
        Code code,
        String summary,
        String detail,
        @Nullable Span subject,
        @Nullable Span context,
        Supplier<List<String>> values) {
    private static final Supplier<List<String>> NO_VALUES = List::of;

    /// An error at a place.
    public static Diagnostic error(Code code, String summary, String detail, @Nullable Span subject) {
        return new Diagnostic(Severity.ERROR, code, summary, detail, subject, null, NO_VALUES);
    }

    /// A warning at a place.
    public static Diagnostic warning(Code code, String summary, String detail, @Nullable Span subject) {
        return new Diagnostic(Severity.WARNING, code, summary, detail, subject, null, NO_VALUES);
    }

    /// Something that is probably a mistake, with the summary and severity of its code.
    ///
    /// @param place where it is, null for something on the command line
    /// @param detail what is wrong and what to do about it, in whole sentences
    public static Diagnostic finding(Code code, @Nullable Span place, String detail) {
        return new Diagnostic(code.severity(), code, code.summary(), detail, place, null, NO_VALUES);
    }

    /// The same diagnostic with a wider construct shown around it.
    public Diagnostic within(@Nullable Span wider) {
        return new Diagnostic(severity, code, summary, detail, subject, wider, values);
    }

    /// The same diagnostic with the values that explain it.
    public Diagnostic withValues(Supplier<List<String>> explaining) {
        return new Diagnostic(severity, code, summary, detail, subject, context, explaining);
    }

    /// The same diagnostic as an error.
    public Diagnostic asError() {
        return new Diagnostic(Severity.ERROR, code, summary, detail, subject, context, values);
    }

    /// True for an error.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that
                && severity == that.severity
                && code == that.code
                && summary.equals(that.summary)
                && detail.equals(that.detail)
                && Objects.equals(subject, that.subject)
                && Objects.equals(context, that.context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, summary, detail, subject);
    }
}
