package dev.jbake.parser.hcl;

import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import org.jspecify.annotations.Nullable;

/// One piece of a template before its directives are nested.
sealed interface TemplatePart {
    /// Literal text; white space may be removed from it while the template is read.
    final class Literal implements TemplatePart {
        String text;
        Span span;

        Literal(String text, Span span) {
            this.text = text;
            this.span = span;
        }
    }

    /// `${ expression }`.
    record Interpolation(Expression expression) implements TemplatePart {}

    /// `%{ if condition }`.
    record If(Expression condition, Span span) implements TemplatePart {}

    /// `%{ for k, v in collection }`.
    record For(@Nullable String keyVariable, String valueVariable, Expression collection, Span span)
            implements TemplatePart {}

    /// `%{ else }`, `%{ endif }` or `%{ endfor }`.
    ///
    /// @param keyword the type of the keyword's token
    record Ending(int keyword, Span span) implements TemplatePart {

        String name() {
            return switch (keyword) {
                case HclTokens.ELSE -> "else";
                case HclTokens.ENDIF -> "endif";
                default -> "endfor";
            };
        }
    }

    /// The end of the template.
    record End(Span span) implements TemplatePart {}
}
