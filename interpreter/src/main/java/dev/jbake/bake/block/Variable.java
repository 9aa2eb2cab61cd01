package dev.jbake.bake.block;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.TypeExpression;
import dev.jbake.eval.ValuesInScope;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A `variable` block.
///
/// @param type null if not given
/// @param defaultValue null if not given
/// @param description empty if not given
/// @param span where a wrong value is reported
public record Variable(
        String name,
        @Nullable Expression type,
        @Nullable Expression defaultValue,
        String description,
        List<Validation> validations,
        Span span) {

    /// A `validation` block; each part may be missing, which counts as null.
    record Validation(
            @Nullable Expression condition, @Nullable Expression message, Span span) {}

    /// The type that was declared, null if none was (`type = null` declares none).
    @Nullable
    Type constraint(Diagnostics diagnostics) {
        if (type == null) {
            return null;
        }
        Diagnostics mistakes = new Diagnostics();
        Type constraint = new TypeExpression(mistakes).read(type);
        if (mistakes.all().isEmpty()) {
            return constraint;
        }
        Diagnostics ignored = new Diagnostics();
        Value value = Evaluator.evaluate(type, ConstantScope.ONLY, ignored);
        if (ignored.all().isEmpty() && value.isNull()) {
            return null;
        }
        mistakes.all().forEach(diagnostics::add);
        return Type.DYNAMIC;
    }

    /// The value: that of the environment, or the default.
    Value evaluate(Globals globals, VariableInput input, Diagnostics diagnostics) {
        int before = diagnostics.errors();
        Type constraint = constraint(diagnostics);
        boolean typed = constraint != null;
        Type wanted = constraint == null ? Type.DYNAMIC : constraint;
        if (diagnostics.errors() > before) {
            return Value.DYNAMIC;
        }
        if (defaultValue == null) {
            if (!input.isGiven(name)) {
                return typed ? Value.nullOf(wanted) : Value.of("");
            }
            return typed
                    ? input.typed(name, Value.nullOf(wanted), wanted, span, diagnostics)
                    : Value.of(input.text(name));
        }
        Value value = Evaluator.evaluate(defaultValue, globals, diagnostics);
        if (typed) {
            try {
                value = Conversion.convert(value, wanted);
            } catch (ConversionException e) {
                diagnostics.error(
                        Code.TYPE_MISMATCH,
                        "Invalid value",
                        "invalid type " + wanted.friendlyName() + " for variable " + name + " default value: "
                                + e.getMessage(),
                        defaultValue.span());
                return Value.unknown(wanted);
            }
            return input.typed(name, value, wanted, span, diagnostics);
        }
        return diagnostics.errors() > before ? value : input.override(name, value, span, diagnostics);
    }

    /// Whether the value passes every validation. What it does not pass is reported.
    boolean isValid(Globals globals, Diagnostics diagnostics) {
        int before = diagnostics.errors();
        for (Validation validation : validations) {
            validate(validation, globals, diagnostics);
        }
        return diagnostics.errors() == before;
    }

    private static void validate(Validation validation, Globals globals, Diagnostics diagnostics) {
        int before = diagnostics.errors();
        Expression condition = validation.condition();
        Value result = condition == null ? Value.NULL : Evaluator.evaluate(condition, globals, diagnostics);
        Span subject = condition == null ? validation.span() : condition.span();
        if (diagnostics.errors() > before) {
            return;
        }
        if (result.isNull()) {
            invalidResult("Condition expression must return either true or false, not null.", subject, diagnostics);
            return;
        }
        try {
            result = Conversion.convert(result, Type.BOOL);
        } catch (ConversionException e) {
            invalidResult("Invalid condition result value: " + e.getMessage(), subject, diagnostics);
            return;
        }
        if (!result.isKnown() || result.isTrue()) {
            return;
        }
        Expression written = validation.message();
        Value message = written == null ? Value.NULL : Evaluator.evaluate(written, globals, diagnostics);
        if (diagnostics.errors() > before) {
            return;
        }
        boolean text = message.isKnown() && !message.isNull() && message.type().equals(Type.STRING);
        Diagnostic failure = Diagnostic.error(
                Code.INVALID_VALUE,
                "Validation failed",
                text ? message.asString() : "This check failed, but has an invalid error message.",
                subject);
        diagnostics.add(condition == null ? failure : ValuesInScope.explain(failure, condition, globals, diagnostics));
    }

    private static void invalidResult(String detail, Span subject, Diagnostics diagnostics) {
        diagnostics.error(Code.INVALID_VALUE, "Invalid condition result", detail, subject);
    }
}
