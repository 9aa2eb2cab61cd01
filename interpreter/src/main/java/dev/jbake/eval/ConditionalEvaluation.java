package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Conditional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Evaluates one conditional. Both results are evaluated, for their types; only mistakes in the chosen one count.
final class ConditionalEvaluation {
    private static final String INCONSISTENT = "Inconsistent conditional result types";

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
        Common common = common(yes, no);
        if (common == null) {
            return inconsistent(yes.type(), no.type());
        }
        Value condition = condition();
        if (!condition.isKnown()) {
            return Value.unknown(common.type());
        }
        boolean truth = condition.isTrue();
        evaluator.diagnostics().addAll((truth ? whenTrue : whenFalse).all());
        return truth
                ? converted(yes, common.fromTrue(), common.type(), conditional.whenTrue(), truth)
                : converted(no, common.fromFalse(), common.type(), conditional.whenFalse(), truth);
    }

    /// The type that both results have in common, with the conversions to it.
    private record Common(Type type, Conversion fromTrue, Conversion fromFalse) {}

    /// The common type of both results, null if there is none.
    private static @Nullable Common common(Value yes, Value no) {
        if (isBareNull(yes)) {
            return new Common(no.type(), to(no.type()), Conversion.IDENTITY);
        }
        if (isBareNull(no)) {
            return new Common(yes.type(), Conversion.IDENTITY, to(yes.type()));
        }
        if (yes.type().isDynamic() || no.type().isDynamic()) {
            return new Common(Type.DYNAMIC, Conversion.IDENTITY, Conversion.IDENTITY);
        }
        Unification found = Unification.find(List.of(yes.type(), no.type()));
        return found == null
                ? null
                : new Common(
                        found.type(),
                        found.conversions().get(0),
                        found.conversions().get(1));
    }

    private static Conversion to(Type type) {
        return value -> Conversion.convert(value, type);
    }

    private Value inconsistent(Type yes, Type no) {
        Span results = conditional.whenTrue().span().to(conditional.whenFalse().span());
        Diagnostic mistake = Diagnostic.error(
                Code.TYPE_MISMATCH,
                INCONSISTENT,
                "The true and false result expressions must have consistent types. " + TypeDifference.describe(yes, no)
                        + ".",
                results);
        return evaluator.wrong(mistake.within(conditional.span()), conditional);
    }

    private Value converted(Value result, Conversion conversion, Type type, Expression taken, boolean truth) {
        try {
            return conversion.apply(result);
        } catch (ConversionException e) {
            evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    INCONSISTENT,
                    "The " + truth + " result value has the wrong type: " + e.getMessage() + ".",
                    taken,
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
                    conditional.condition(),
                    conditional.span());
        }
        try {
            return Conversion.convert(condition, Type.BOOL);
        } catch (ConversionException e) {
            return evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Incorrect condition type",
                    "The condition expression must be of type bool.",
                    conditional.condition(),
                    conditional.span());
        }
    }
}
