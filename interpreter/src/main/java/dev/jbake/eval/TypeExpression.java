package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.BoolLiteral;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.NullLiteral;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Expression.StringLiteral;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads an expression as a type: `string`, `list(number)`, `object({a = string, b = optional(bool)})`.
public final class TypeExpression {
    private static final String ONE_ARGUMENT = " type constructor requires one argument specifying the element type.";
    private static final String OBJECT_ARGUMENT =
            "The object type constructor requires one argument specifying the attribute types and values as a map.";
    private static final String TUPLE_ARGUMENT =
            "The tuple type constructor requires one argument specifying the element types as a list.";

    private final Diagnostics diagnostics;

    /// @param diagnostics where mistakes go
    public TypeExpression(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// The type; dynamic for `any` and after a diagnostic.
    public Type read(Expression expression) {
        String word = keyword(expression);
        if (word != null) {
            return word(word, expression.span());
        }
        if (!(expression instanceof Call call)) {
            return wrong(
                    "A type specification is either a primitive type keyword (bool, number, string) or a complex type"
                            + " constructor call, like list(string).",
                    expression.span(),
                    expression.span());
        }
        return constructor(call);
    }

    /// The word that an expression consists of, null if it is anything else.
    public static @Nullable String keyword(Expression expression) {
        if (expression instanceof ScopeTraversal traversal && traversal.steps().isEmpty()) {
            return traversal.root();
        }
        if (expression instanceof BoolLiteral bool) {
            return Boolean.toString(bool.value());
        }
        return expression instanceof NullLiteral ? "null" : null;
    }

    private Type word(String word, Span span) {
        return switch (word) {
            case "bool" -> Type.BOOL;
            case "string" -> Type.STRING;
            case "number" -> Type.NUMBER;
            case "any" -> Type.DYNAMIC;
            case "list", "map", "set", "object", "tuple" -> wrong(argumentWanted(word), span, span);
            default -> wrong("The keyword " + GoQuote.quote(word) + " is not a valid type specification.", span, span);
        };
    }

    private Type constructor(Call call) {
        Span arguments = call.openSpan().to(call.closeSpan());
        String name = call.name();
        return switch (name) {
            case "bool", "string", "number" ->
                wrong(
                        "Primitive type keyword " + GoQuote.quote(name) + " does not expect arguments.",
                        arguments,
                        call.span());
            case "any" -> wrong("Type constraint keyword \"any\" does not expect arguments.", arguments, call.span());
            case "optional" ->
                wrong(
                        "Keyword \"optional\" is valid only as a modifier for object type attributes.",
                        call.nameSpan(),
                        call.span());
            case "list", "set", "map", "object", "tuple" ->
                call.arguments().size() == 1 ? constructed(call) : wrongCount(call, arguments);
            default ->
                wrong("Keyword " + GoQuote.quote(name) + " is not a valid type constructor.", call.span(), call.span());
        };
    }

    private Type wrongCount(Call call, Span arguments) {
        List<Expression> given = call.arguments();
        Span subject = given.isEmpty()
                ? arguments
                : given.get(1).span().to(given.getLast().span());
        return wrong(argumentWanted(call.name()), subject, arguments);
    }

    private static String argumentWanted(String constructor) {
        return switch (constructor) {
            case "object" -> OBJECT_ARGUMENT;
            case "tuple" -> TUPLE_ARGUMENT;
            default -> "The " + constructor + ONE_ARGUMENT;
        };
    }

    private Type constructed(Call call) {
        Expression argument = call.arguments().getFirst();
        return switch (call.name()) {
            case "list" -> Type.list(read(argument));
            case "set" -> Type.set(read(argument));
            case "map" -> Type.map(read(argument));
            case "tuple" -> tuple(argument, call.span());
            default -> object(argument, call.span());
        };
    }

    private Type tuple(Expression argument, Span context) {
        if (!(argument instanceof TupleConstructor elements)) {
            return wrong("Tuple type constructor requires a list of element types.", argument.span(), context);
        }
        List<Type> types = new ArrayList<>();
        for (Expression element : elements.elements()) {
            types.add(read(element));
        }
        return Type.tuple(types);
    }

    private Type object(Expression argument, Span context) {
        if (!(argument instanceof ObjectConstructor attributes)) {
            return wrong(
                    "Object type constructor requires a map whose keys are attribute names and whose values are the"
                            + " corresponding attribute types.",
                    argument.span(),
                    context);
        }
        Map<String, Type> types = new LinkedHashMap<>();
        Set<String> optional = new HashSet<>();
        for (ObjectConstructor.Item item : attributes.items()) {
            String name = item.key() instanceof StringLiteral literal ? literal.value() : keyword(item.key());
            if (name == null) {
                wrong(
                        "Object constructor map keys must be attribute names.",
                        item.key().span(),
                        context);
            } else if (types.containsKey(name)) {
                wrong("Object constructor map keys must be unique.", item.key().span(), context);
            } else {
                types.put(name, read(unwrapped(name, item.value(), optional)));
            }
        }
        return Type.object(types, optional);
    }

    private Expression unwrapped(String name, Expression type, Set<String> optional) {
        if (!(type instanceof Call call) || !call.name().equals("optional")) {
            return type;
        }
        Span arguments = call.openSpan().to(call.closeSpan());
        if (call.arguments().isEmpty()) {
            wrong("Optional attribute modifier requires the attribute type as its argument.", arguments, call.span());
            return type;
        }
        if (call.arguments().size() > 1) {
            wrong("Optional attribute modifier expects only one argument: the attribute type.", arguments, call.span());
        }
        optional.add(name);
        return call.arguments().getFirst();
    }

    private Type wrong(String detail, Span subject, Span context) {
        diagnostics.add(Diagnostic.error(Code.TYPE_MISMATCH, "Invalid type specification", detail, subject)
                .within(context));
        return Type.DYNAMIC;
    }
}
