package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Conditional;
import java.util.List;

/// Evaluates one conditional. Both results are evaluated, for their types; mistakes count only in the one that is
/// taken.
final class ConditionalEvaluation {
    private final Evaluator evaluator;
    private final Conditional conditional;

    ConditionalEvaluation(Evaluator evaluator, Conditional conditional) {
        this.evaluator = evaluator;
        this.conditional = conditional;
    }

    Value result() {
        Diagnostics whenTrue = new Diagnostics();
        Diagnostics whenFalse = new Diagnostics();
        Value yes = conditional.whenTrue().accept(evaluator.with(evaluator.scope(), whenTrue));
        Value no = conditional.whenFalse().accept(evaluator.with(evaluator.scope(), whenFalse));
        evaluator.work().step(yes.weight() + no.weight());
        Span branches = conditional.whenTrue().span().to(conditional.whenFalse().span());
        Conversion toYes = Conversion.IDENTITY;
        Conversion toNo = Conversion.IDENTITY;
        Type type = Type.DYNAMIC;
        if (isBareNull(yes)) {
            type = no.type();
            toYes = value -> Conversion.convert(value, no.type());
        } else if (isBareNull(no)) {
            type = yes.type();
            toNo = value -> Conversion.convert(value, yes.type());
        } else if (!yes.type().isDynamic() && !no.type().isDynamic()) {
            Unification common = Unification.find(List.of(yes.type(), no.type()));
            if (common == null) {
                return evaluator.wrong(
                        Code.TYPE_MISMATCH,
                        "Inconsistent conditional result types",
                        "The true and false result expressions must have consistent types. "
                                + TypeDifference.describe(yes.type(), no.type()) + ".",
                        branches,
                        conditional.span());
            }
            type = common.type();
            toYes = common.conversions().get(0);
            toNo = common.conversions().get(1);
        }
        Value condition = condition();
        if (!condition.isKnown()) {
            return Value.unknown(type);
        }
        Expression taken = condition.isTrue() ? conditional.whenTrue() : conditional.whenFalse();
        evaluator.diagnostics().addAll((condition.isTrue() ? whenTrue : whenFalse).all());
        try {
            return condition.isTrue() ? toYes.apply(yes) : toNo.apply(no);
        } catch (ConversionException e) {
            evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Inconsistent conditional result types",
                    "The " + condition.isTrue() + " result value has the wrong type: " + e.getMessage() + ".",
                    taken.span(),
                    conditional.span());
            return Value.unknown(type);
        }
    }

    private static boolean isBareNull(Value value) {
        return value.isNull() && value.type().isDynamic();
    }

    /// The condition as a bool, unknown after a diagnostic.
    private Value condition() {
        Value condition = evaluator.evaluate(conditional.condition());
        if (condition.isNull()) {
            return evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Null condition",
                    "The condition value is null. Conditions must either be true or false.",
                    conditional.condition().span(),
                    conditional.span());
        }
        try {
            return Conversion.convert(condition, Type.BOOL);
        } catch (ConversionException e) {
            return evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Incorrect condition type",
                    "The condition expression must be of type bool.",
                    conditional.condition().span(),
                    conditional.span());
        }
    }
}
