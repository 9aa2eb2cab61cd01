package dev.jbake.bake.block;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.References;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `variable` blocks.
final class VariableReader {
    private final Diagnostics diagnostics;

    VariableReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Variable read(Body.Block block) {
        Expression description = expression("description", block.body());
        List<Variable.Validation> validations = new ArrayList<>();
        for (Body.Block inner : block.body().blocks()) {
            if (inner.type().equals("validation")) {
                validations.add(validation(inner));
            }
        }
        return new Variable(
                block.labels().getFirst().text(),
                expression("type", block.body()),
                expression("default", block.body()),
                description == null ? "" : description(description),
                validations,
                block.body().missingSpan());
    }

    /// A description is a constant: no names, no functions.
    private String description(Expression expression) {
        if (!isConstant(expression)) {
            return "";
        }
        Value value = Evaluator.evaluate(expression, ConstantScope.ONLY, diagnostics);
        try {
            Value text = Conversion.convert(value, Type.STRING);
            if (!text.isNull()) {
                return text.isKnown() ? text.asString() : "";
            }
            unsuitable(expression, "null value is not allowed");
        } catch (ConversionException e) {
            unsuitable(expression, e.getMessage());
        }
        return "";
    }

    private boolean isConstant(Expression expression) {
        References references = References.of(expression);
        for (Expression.ScopeTraversal variable : references.variables()) {
            diagnostics.error(
                    Code.UNKNOWN_VARIABLE,
                    "Variables not allowed",
                    "Variables may not be used here.",
                    variable.rootSpan());
        }
        for (Expression.Call call : references.calls()) {
            diagnostics.error(
                    Code.UNKNOWN_FUNCTION,
                    "Function calls not allowed",
                    "Functions may not be called here.",
                    call.span());
        }
        return references.variables().isEmpty() && references.calls().isEmpty();
    }

    private void unsuitable(Expression expression, String reason) {
        diagnostics.add(Diagnostic.error(
                        Code.TYPE_MISMATCH,
                        "Unsuitable value type",
                        "Unsuitable value: " + reason,
                        expression.startSpan())
                .within(expression.span()));
    }

    private static Variable.Validation validation(Body.Block block) {
        return new Variable.Validation(
                expression("condition", block.body()),
                expression("error_message", block.body()),
                block.body().missingSpan());
    }

    private static @Nullable Expression expression(String name, Body body) {
        Body.Attribute attribute = body.attribute(name);
        return attribute == null ? null : attribute.expression();
    }
}
