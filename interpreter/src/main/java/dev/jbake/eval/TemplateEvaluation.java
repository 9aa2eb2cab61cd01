package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Template;
import dev.jbake.syntax.Expression.TemplateJoin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Evaluates templates to strings.
final class TemplateEvaluation {
    private final Evaluator evaluator;

    TemplateEvaluation(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value template(Template template) {
        List<Expression> parts = template.parts();
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (int i = 0; i < parts.size(); i++) {
            Expression part = parts.get(i);
            String piece = text(evaluator.evaluate(part), part, template.span());
            if (piece == null) {
                known = false;
            } else {
                LimitExceeded.checkText((long) text.length() + piece.length());
                text.append(piece);
            }
        }
        return known ? evaluator.made(Value.of(text.toString())) : Value.unknown(Type.STRING);
    }

    /// One part as a string, null if it is unknown or wrong.
    private @Nullable String text(Value value, Expression part, Span context) {
        if (value.isNull()) {
            evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Invalid template interpolation value",
                    "The expression result is null. Cannot include a null value in a string template.",
                    part,
                    context);
            return null;
        }
        if (!value.isKnown()) {
            return null;
        }
        evaluator.work().step(value.weight());
        try {
            return Conversion.convert(value, Type.STRING).asString();
        } catch (ConversionException e) {
            evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Invalid template interpolation value",
                    "Cannot include the given value in a string template: " + e.getMessage() + ".",
                    part,
                    context);
            return null;
        }
    }

    Value join(TemplateJoin join) {
        Value tuple = evaluator.evaluate(join.tuple());
        if (!tuple.isKnown()) {
            return Value.unknown(Type.STRING);
        }
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (Value element : tuple.elements()) {
            if (element.isNull()) {
                evaluator.wrong(
                        Code.TYPE_MISMATCH,
                        "Invalid template interpolation value",
                        "An iteration result is null. Cannot include a null value in a string template.",
                        join,
                        join.span());
                return Value.unknown(Type.STRING);
            }
            if (!element.isKnown()) {
                known = false;
                continue;
            }
            try {
                text.append(Conversion.convert(element, Type.STRING).asString());
                LimitExceeded.checkText(text.length());
            } catch (ConversionException e) {
                evaluator.wrong(
                        Code.TYPE_MISMATCH,
                        "Invalid template interpolation value",
                        "Cannot include one of the interpolation results into the string template: " + e.getMessage()
                                + ".",
                        join,
                        join.span());
                return Value.unknown(Type.STRING);
            }
        }
        return known ? evaluator.made(Value.of(text.toString())) : Value.unknown(Type.STRING);
    }
}
