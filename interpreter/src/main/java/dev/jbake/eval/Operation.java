package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.UndefinedResultException;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.syntax.BinaryOperator;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Binary;
import dev.jbake.syntax.Expression.Unary;
import dev.jbake.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Evaluates operators.
final class Operation {
    private final Evaluator evaluator;

    Operation(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value binary(Binary binary) {
        BinaryOperator operator = binary.operator();
        boolean logical = operator == BinaryOperator.AND || operator == BinaryOperator.OR;
        Type operand = operandType(operator);
        int before = evaluator.count();
        Diagnostics leftFound = logical ? new Diagnostics() : evaluator.diagnostics();
        Diagnostics rightFound = logical ? new Diagnostics() : evaluator.diagnostics();
        Value left = operand(binary.left(), "left", operand, binary, leftFound);
        Value right = operand(binary.right(), "right", operand, binary, rightFound);
        if (logical) {
            // Compat: an operand of a wrong type is a mistake also where the other one decides
            // (expressions/operand-of-wrong-type-not-needed).
            Value decided = evaluator.count() > before ? null : decided(operator, left, right, leftFound, rightFound);
            if (decided != null) {
                return decided;
            }
            evaluator.diagnostics().addAll(leftFound.all());
            evaluator.diagnostics().addAll(rightFound.all());
        }
        Type result = operand.equals(Type.NUMBER) && !isComparison(operator) ? Type.NUMBER : Type.BOOL;
        if (evaluator.count() > before) {
            return Value.unknown(result);
        }
        if (!operand.isDynamic() && (left.isNull() || right.isNull())) {
            return failed("argument must not be null", result, binary);
        }
        evaluator.work().step(left.weight() + right.weight());
        try {
            Value applied = apply(operator, left, right);
            return isBeyond(operator, left, right, applied)
                    ? failed("the result has too many digits", result, binary)
                    : applied;
        } catch (UndefinedResultException e) {
            return failed(e.reason(), result, binary);
        }
    }

    private static Type operandType(BinaryOperator operator) {
        return switch (operator) {
            case OR, AND -> Type.BOOL;
            case EQUAL, NOT_EQUAL -> Type.DYNAMIC;
            default -> Type.NUMBER;
        };
    }

    private static boolean isComparison(BinaryOperator operator) {
        return switch (operator) {
            case LESS_THAN, GREATER_THAN, LESS_OR_EQUAL, GREATER_OR_EQUAL -> true;
            default -> false;
        };
    }

    private Value operand(Expression expression, String side, Type wanted, Expression whole, Diagnostics diagnostics) {
        Evaluator inner =
                diagnostics == evaluator.diagnostics() ? evaluator : evaluator.with(evaluator.scope(), diagnostics);
        Value value = inner.evaluate(expression);
        try {
            return Conversion.convert(value, wanted);
        } catch (ConversionException e) {
            evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Invalid operand",
                    "Unsuitable value for " + side + " operand: " + e.getMessage() + ".",
                    expression,
                    whole.span());
            return Value.unknown(wanted);
        }
    }

    /// The result if one side alone decides it, so that mistakes in the other are ignored; null otherwise.
    private @Nullable Value decided(
            BinaryOperator operator, Value left, Value right, Diagnostics leftFound, Diagnostics rightFound) {
        boolean deciding = operator == BinaryOperator.OR;
        if (!left.isKnown() && !right.isKnown()) {
            return leftFound.hasErrors() ? null : Value.unknown(Type.BOOL);
        }
        if (left.isKnown() && isTrue(left) == deciding) {
            evaluator.diagnostics().addAll(leftFound.all());
            return Value.of(deciding);
        }
        if (right.isKnown() && isTrue(right) == deciding) {
            evaluator.diagnostics().addAll(rightFound.all());
            return Value.of(deciding);
        }
        return null;
    }

    // Compat: a null counts as false if one side decides, and is refused where both do (expressions/or-with-null).
    private static boolean isTrue(Value value) {
        return !value.isNull() && value.isTrue();
    }

    private static Value apply(BinaryOperator operator, Value left, Value right) {
        return switch (operator) {
            case OR -> left.or(right);
            case AND -> left.and(right);
            case EQUAL -> left.equal(right);
            case NOT_EQUAL -> left.notEqual(right);
            case LESS_THAN -> left.lessThan(right);
            case GREATER_THAN -> left.greaterThan(right);
            case LESS_OR_EQUAL -> left.lessThanOrEqualTo(right);
            case GREATER_OR_EQUAL -> left.greaterThanOrEqualTo(right);
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right);
            case MODULO -> left.modulo(right);
        };
    }

    /// Whether a result became infinite or zero only because it exceeds the limits of numbers.
    private static boolean isBeyond(BinaryOperator operator, Value left, Value right, Value result) {
        boolean product = operator == BinaryOperator.MULTIPLY || operator == BinaryOperator.DIVIDE;
        if (!product || !result.isKnown() || isInfinite(left) || isInfinite(right) || isZero(left) || isZero(right)) {
            return false;
        }
        return isInfinite(result) || isZero(result);
    }

    private static boolean isInfinite(Value number) {
        return number.asNumber().isInfinite();
    }

    private static boolean isZero(Value number) {
        return number.asNumber().signum() == 0;
    }

    Value unary(Unary unary) {
        boolean not = unary.operator() == UnaryOperator.NOT;
        Type type = not ? Type.BOOL : Type.NUMBER;
        int before = evaluator.count();
        Value value = evaluator.evaluate(unary.operand());
        try {
            value = Conversion.convert(value, type);
        } catch (ConversionException e) {
            evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Invalid operand",
                    "Unsuitable value for unary operand: " + e.getMessage() + ".",
                    unary.operand(),
                    unary.span());
        }
        if (evaluator.count() > before) {
            return Value.unknown(type);
        }
        if (value.isNull()) {
            return failed("argument must not be null", type, unary);
        }
        return not ? value.not() : value.negate();
    }

    private Value failed(String reason, Type result, Expression whole) {
        evaluator.wrong(
                Code.TYPE_MISMATCH, "Operation failed", "Error during operation: " + reason + ".", whole, whole.span());
        return Value.unknown(result);
    }
}
