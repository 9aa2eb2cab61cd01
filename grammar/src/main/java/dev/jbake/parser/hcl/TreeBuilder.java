package dev.jbake.parser.hcl;

import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import dev.jbake.syntax.BinaryOperator;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.TupleConstructor;
import dev.jbake.syntax.UnaryOperator;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Makes the nodes that need no builder of their own.
final class TreeBuilder {
    private final GrammarActions parser;
    private final Source source;

    TreeBuilder(GrammarActions parser, Source source) {
        this.parser = parser;
        this.source = source;
    }

    /// Stands for a whole source that could not be read.
    Expression invalidAll() {
        return new Expression.Invalid(source.span(0, source.text().length()));
    }

    Expression invalid(Token token) {
        return new Expression.Invalid(parser.errors.span(token));
    }

    Expression conditional(Expression condition, Expression whenTrue, Expression whenFalse) {
        return new Expression.Conditional(
                condition, whenTrue, whenFalse, condition.span().to(whenFalse.span()));
    }

    /// @param links how many operators of this level the chain has so far
    Expression binary(Token operator, Expression left, Expression right, int links) {
        if (links > Limits.CHAIN) {
            throw parser.tooDeep(Limits.CHAIN);
        }
        return new Expression.Binary(
                operator(operator.getType()), left, right, left.span().to(right.span()));
    }

    Expression unary(Token operator, Expression operand) {
        return new Expression.Unary(
                operator.getType() == HclTokens.MINUS ? UnaryOperator.NEGATE : UnaryOperator.NOT,
                operand,
                parser.errors.span(operator),
                parser.errors.span(operator).to(operand.span()));
    }

    Expression parentheses(Token open, Expression inner, Token close) {
        return new Expression.Parentheses(inner, parser.errors.span(open, close));
    }

    Expression tuple(Token open, List<Expression> elements, Token close) {
        return new TupleConstructor(List.copyOf(elements), parser.errors.span(open), parser.errors.span(open, close));
    }

    Expression object(Token open, List<ObjectConstructor.Item> items, Token close) {
        return new ObjectConstructor(List.copyOf(items), parser.errors.span(open), parser.errors.span(open, close));
    }

    Expression number(Token number) {
        if (!isNumber(number.getText())) {
            checkNumber(number);
            return invalid(number);
        }
        return new Expression.NumberLiteral(number.getText(), parser.errors.span(number));
    }

    Expression name(Token name) {
        String text = name.getText();
        return switch (text) {
            case "true" -> new Expression.BoolLiteral(true, parser.errors.span(name));
            case "false" -> new Expression.BoolLiteral(false, parser.errors.span(name));
            case "null" -> new Expression.NullLiteral(parser.errors.span(name));
            default ->
                new Expression.ScopeTraversal(text, parser.errors.span(name), List.of(), parser.errors.span(name));
        };
    }

    /// The scanner's numbers are wider than the language's: `1.2.3` is one token.
    void checkNumber(Token number) {
        if (!isNumber(number.getText())) {
            parser.errors.report(
                    "Invalid number literal",
                    "Failed to recognize the value of this number literal.",
                    parser.errors.span(number));
        }
    }

    private static boolean isNumber(String text) {
        boolean fraction = false;
        boolean exponent = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (fraction || exponent) {
                    return false;
                }
                fraction = true;
            } else if (c == 'e' || c == 'E') {
                if (exponent) {
                    return false;
                }
                exponent = true;
            }
        }
        return true;
    }

    private static BinaryOperator operator(int type) {
        return switch (type) {
            case HclTokens.OR -> BinaryOperator.OR;
            case HclTokens.AND -> BinaryOperator.AND;
            case HclTokens.EQUAL_OP -> BinaryOperator.EQUAL;
            case HclTokens.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case HclTokens.LESS_THAN -> BinaryOperator.LESS_THAN;
            case HclTokens.GREATER_THAN -> BinaryOperator.GREATER_THAN;
            case HclTokens.LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case HclTokens.GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case HclTokens.PLUS -> BinaryOperator.ADD;
            case HclTokens.MINUS -> BinaryOperator.SUBTRACT;
            case HclTokens.STAR -> BinaryOperator.MULTIPLY;
            case HclTokens.SLASH -> BinaryOperator.DIVIDE;
            case HclTokens.PERCENT -> BinaryOperator.MODULO;
            default -> throw new IllegalArgumentException("no operator: " + HclTokens.VOCABULARY.getSymbolicName(type));
        };
    }
}
