package dev.jbake.stdlib;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.function.CallContext;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.FunctionTable;
import dev.jbake.function.Parameter;
import dev.jbake.function.Surroundings;
import dev.jbake.function.Work;
import dev.jbake.go.GoQuote;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;
import dev.jbake.stdlib.encoding.JsonCodec;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.Step;
import dev.jbake.syntax.TupleConstructor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Evaluates the small part of the language that the tables are written in: literals, tuples, objects, operators of
/// numbers, calls, and names of unknown and null values. The functions `as_...` convert to a type.
public final class TableEvaluator {
    private static final Type OBJECT = Type.object(Map.of("a", Type.STRING, "b", Type.NUMBER), java.util.Set.of("b"));
    private static final Map<String, Type> TYPES = Map.ofEntries(
            Map.entry("liststr", Type.list(Type.STRING)),
            Map.entry("listnum", Type.list(Type.NUMBER)),
            Map.entry("setstr", Type.set(Type.STRING)),
            Map.entry("setnum", Type.set(Type.NUMBER)),
            Map.entry("mapstr", Type.map(Type.STRING)),
            Map.entry("mapnum", Type.map(Type.NUMBER)),
            Map.entry("listany", Type.list(Type.DYNAMIC)),
            Map.entry("setany", Type.set(Type.DYNAMIC)),
            Map.entry("mapany", Type.map(Type.DYNAMIC)),
            Map.entry("tostr", Type.STRING),
            Map.entry("tonum", Type.NUMBER),
            Map.entry("tobool", Type.BOOL),
            Map.entry("listliststr", Type.list(Type.list(Type.STRING))),
            Map.entry("setsetnum", Type.set(Type.set(Type.NUMBER))),
            Map.entry("objab", OBJECT),
            Map.entry("tupsn", Type.tuple(List.of(Type.STRING, Type.NUMBER))),
            Map.entry("listobjab", Type.list(OBJECT)),
            Map.entry("mapobjab", Type.map(OBJECT.withoutOptionalAttributes())));
    private static final Map<String, Value> NAMES = Map.ofEntries(
            Map.entry("ustr", Value.unknown(Type.STRING)),
            Map.entry("unum", Value.unknown(Type.NUMBER)),
            Map.entry("ubool", Value.unknown(Type.BOOL)),
            Map.entry("udyn", Value.DYNAMIC),
            Map.entry("ulist", Value.unknown(Type.list(Type.STRING))),
            Map.entry("umap", Value.unknown(Type.map(Type.STRING))),
            Map.entry("uset", Value.unknown(Type.set(Type.STRING))),
            Map.entry("nstr", Value.nullOf(Type.STRING)),
            Map.entry("nnum", Value.nullOf(Type.NUMBER)),
            Map.entry("nlist", Value.nullOf(Type.list(Type.STRING))),
            Map.entry("nmap", Value.nullOf(Type.map(Type.STRING))));
    private static final CallContext CONTEXT = new CallContext(
            new Surroundings() {
                @Override
                public Instant now() {
                    return Instant.parse("2026-11-21T00:05:07.9Z");
                }

                @Override
                public String homeDirectory() {
                    return "/home/someone";
                }

                @Override
                public byte[] randomBytes(int count) {
                    return Arrays.copyOf(HexFormat.of().parseHex("0f8fad5bd9cb469fa16570867728950e"), count);
                }
            },
            new Work());

    private final FunctionTable table = StandardFunctions.table();

    /// What `show` gives for the value, or `### ` and the reference's detail of the diagnostic.
    public String run(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Expression expression = HclParser.parseExpression(new Source("table", text), diagnostics);
        if (diagnostics.hasErrors()) {
            return "SYNTAX " + diagnostics.all();
        }
        try {
            return show(evaluate(expression));
        } catch (Mistake mistake) {
            return "### " + mistake.getMessage().replace("\n", "\\n").replace("\t", "\\t");
        }
    }

    Value evaluate(String text) {
        try {
            return evaluate(HclParser.parseExpression(new Source("table", text), new Diagnostics()));
        } catch (Mistake mistake) {
            throw new IllegalStateException(text, mistake);
        }
    }

    private Value evaluate(Expression expression) throws Mistake {
        return switch (expression) {
            case Expression.NumberLiteral number -> convert(Value.of(number.digits()), Type.NUMBER);
            case Expression.BoolLiteral bool -> Value.of(bool.value());
            case Expression.NullLiteral ignored -> Value.NULL;
            case Expression.StringLiteral string -> Value.of(string.value());
            case Expression.Template template -> template(template);
            case Expression.TemplateWrap wrap -> evaluate(wrap.wrapped());
            case Expression.Parentheses parentheses -> evaluate(parentheses.inner());
            case Expression.ScopeTraversal name -> NAMES.getOrDefault(name.root(), Value.DYNAMIC);
            case Expression.RelativeTraversal traversal -> step(evaluate(traversal.source()), traversal.steps());
            case Expression.Unary unary ->
                convert(evaluate(unary.operand()), Type.NUMBER).negate();
            case Expression.Binary binary -> binary(binary);
            case TupleConstructor tuple -> {
                List<Value> elements = new ArrayList<>();
                for (Expression element : tuple.elements()) {
                    elements.add(evaluate(element));
                }
                yield Value.tuple(elements);
            }
            case ObjectConstructor object -> {
                Map<String, Value> attributes = new LinkedHashMap<>();
                for (ObjectConstructor.Item item : object.items()) {
                    String key = item.key() instanceof Expression.ScopeTraversal name
                            ? name.root()
                            : evaluate(item.key()).asString();
                    attributes.put(key, evaluate(item.value()));
                }
                yield Value.object(attributes);
            }
            case Expression.Call call -> call(call);
            default -> throw new IllegalStateException("not in tables: " + expression);
        };
    }

    private Value template(Expression.Template template) throws Mistake {
        StringBuilder joined = new StringBuilder();
        for (Expression part : template.parts()) {
            joined.append(convert(evaluate(part), Type.STRING).asString());
        }
        return Value.of(joined.toString());
    }

    private static Value step(Value start, List<Step> steps) {
        Value value = start;
        for (Step step : steps) {
            if (step instanceof Step.Attribute attribute) {
                value = value.attribute(attribute.name());
            } else if (step instanceof Step.Element element) {
                value = value.index(Value.of(Long.parseLong(element.digits())));
            }
        }
        return value;
    }

    private Value binary(Expression.Binary binary) throws Mistake {
        Value left = evaluate(binary.left());
        Value right = evaluate(binary.right());
        return switch (binary.operator()) {
            case EQUAL -> left.equal(right);
            case NOT_EQUAL -> left.notEqual(right);
            case ADD -> convert(left, Type.NUMBER).add(convert(right, Type.NUMBER));
            case SUBTRACT -> convert(left, Type.NUMBER).subtract(convert(right, Type.NUMBER));
            case MULTIPLY -> convert(left, Type.NUMBER).multiply(convert(right, Type.NUMBER));
            case DIVIDE -> convert(left, Type.NUMBER).divide(convert(right, Type.NUMBER));
            case MODULO -> convert(left, Type.NUMBER).modulo(convert(right, Type.NUMBER));
            case LESS_THAN -> convert(left, Type.NUMBER).lessThan(convert(right, Type.NUMBER));
            default -> throw new IllegalStateException("not in tables: " + binary);
        };
    }

    private static Value convert(Value value, Type type) throws Mistake {
        try {
            return Conversion.convert(value, type);
        } catch (ConversionException e) {
            throw new Mistake(e.getMessage());
        }
    }

    private Value call(Expression.Call call) throws Mistake {
        List<Value> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            arguments.add(evaluate(argument));
        }
        if (call.name().startsWith("as_")) {
            try {
                return Conversion.convert(
                        arguments.get(0), TYPES.getOrDefault(call.name().substring(3), Type.DYNAMIC));
            } catch (ConversionException e) {
                throw new Mistake(
                        "Call to function " + GoQuote.quote(call.name()) + " failed: " + e.getMessage() + ".");
            }
        }
        Function function = table.lookup(call.name());
        if (function == null) {
            throw new IllegalStateException("no function " + call.name());
        }
        checkCount(function.declaration(), arguments.size());
        try {
            return function.call(arguments, CONTEXT);
        } catch (FunctionException e) {
            Parameter parameter = e.argument() < 0 || e.argument() >= arguments.size()
                    ? null
                    : function.declaration().parameterOf(e.argument());
            throw new Mistake(
                    parameter == null
                            ? "Call to function " + GoQuote.quote(call.name()) + " failed: " + e.getMessage() + "."
                            : "Invalid value for " + GoQuote.quote(parameter.name()) + " parameter: " + e.getMessage()
                                    + ".");
        }
    }

    private static void checkCount(Declaration declaration, int given) throws Mistake {
        int wanted = declaration.parameters().size();
        String name = GoQuote.quote(declaration.name());
        if (given < wanted) {
            throw new Mistake("Function " + name + " expects" + (declaration.variadic() == null ? "" : " at least")
                    + " " + wanted + " argument(s). Missing value for "
                    + GoQuote.quote(declaration.parameters().get(given).name()) + ".");
        }
        if (declaration.variadic() == null && given > wanted) {
            throw new Mistake("Function " + name + " expects only " + wanted + " argument(s).");
        }
    }

    /// The type, then the value as JSON; unknown parts are named.
    static String show(Value value) {
        String type = typeName(value.type());
        if (!value.isKnown()) {
            return "unknown " + type;
        }
        if (!value.isWhollyKnown()) {
            List<String> parts = new ArrayList<>();
            for (Value element : value.elements()) {
                parts.add(show(element));
            }
            return type + "{" + String.join("; ", parts) + "}";
        }
        if (value.isNull()) {
            return "null " + type;
        }
        try {
            return type + " " + JsonCodec.encode(value);
        } catch (FunctionException e) {
            return "UNSHOWN " + e.getMessage();
        }
    }

    private static String typeName(Type type) {
        return switch (type.kind()) {
            case LIST -> "list(" + typeName(type.elementType()) + ")";
            case SET -> "set(" + typeName(type.elementType()) + ")";
            case MAP -> "map(" + typeName(type.elementType()) + ")";
            default -> type.friendlyName();
        };
    }

    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        Mistake(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            String message = super.getMessage();
            return message == null ? "" : message;
        }
    }
}
