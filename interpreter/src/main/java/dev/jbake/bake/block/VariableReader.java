package dev.jbake.bake.block;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.References;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/// Takes `variable` blocks apart.
final class VariableReader {
    private static final List<String> ATTRIBUTES = List.of("type", "default", "description");

    private final Diagnostics diagnostics;

    VariableReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Variable read(Body.Block block) {
        Expression type = null;
        Expression defaultValue = null;
        String description = "";
        for (Body.Attribute attribute : block.body().attributes()) {
            switch (attribute.name()) {
                case "type" -> type = attribute.expression();
                case "default" -> defaultValue = attribute.expression();
                case "description" -> description = description(attribute.expression());
                default ->
                    unused(
                            "A variable has no attribute " + GoQuote.quote(attribute.name()) + "; it is ignored."
                                    + Suggestions.didYouMean(attribute.name(), ATTRIBUTES),
                            attribute.nameSpan());
            }
        }
        List<Variable.Validation> validations = new ArrayList<>();
        for (Body.Block inner : block.body().blocks()) {
            if (inner.type().equals("validation")) {
                validations.add(validation(inner));
            } else {
                unused(
                        "A variable has no blocks of type " + GoQuote.quote(inner.type()) + "; it is ignored.",
                        inner.typeSpan());
            }
        }
        return new Variable(
                block.labels().getFirst().text(),
                type,
                defaultValue,
                description,
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

    private Variable.Validation validation(Body.Block block) {
        if (!block.labels().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            Code.INVALID_BLOCK,
                            "Extraneous label for validation",
                            "No labels are expected for validation blocks.",
                            block.labels().getFirst().span())
                    .within(block.headerSpan()));
        }
        for (Body.Block inner : block.body().blocks()) {
            diagnostics.error(
                    Code.INVALID_BLOCK,
                    "Unsupported block type",
                    "Blocks of type " + GoQuote.quote(inner.type()) + " are not expected here.",
                    inner.typeSpan());
        }
        Expression condition = null;
        Expression message = null;
        List<String> names = List.of("condition", "error_message");
        for (Body.Attribute attribute : block.body().attributes()) {
            switch (attribute.name()) {
                case "condition" -> condition = attribute.expression();
                case "error_message" -> message = attribute.expression();
                default ->
                    diagnostics.error(
                            Code.INVALID_BLOCK,
                            "Unsupported argument",
                            "An argument named " + GoQuote.quote(attribute.name()) + " is not expected here."
                                    + Suggestions.didYouMean(attribute.name(), names),
                            attribute.nameSpan());
            }
        }
        return new Variable.Validation(condition, message, block.body().missingSpan());
    }

    private void unused(String detail, Span subject) {
        diagnostics.add(Diagnostic.finding(Code.UNKNOWN_ATTRIBUTE, subject, detail));
    }
}
