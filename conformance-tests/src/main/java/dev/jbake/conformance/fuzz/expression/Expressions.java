package dev.jbake.conformance.fuzz.expression;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Random expressions of a wanted kind, and sometimes of a wrong one.
public final class Expressions {
    private final Dice dice;
    private final Shapes shapes = Shapes.ALL;
    private final Words words = Words.ALL;
    private final Literals literals;
    /// Names and other operands, with their kinds.
    private final List<Map.Entry<String, ExpressionKind>> names;
    /// Loop variables of the enclosing for expressions.
    private final List<String> locals = new ArrayList<>();

    /// @param dice random choices, and how often one of them is wrong
    /// @param names operands for expressions, with their kinds
    public Expressions(Dice dice, List<Map.Entry<String, ExpressionKind>> names) {
        this.dice = dice;
        this.names = names;
        this.literals = new Literals(this, dice);
    }

    /// A call of the function with arguments of its parameters' kinds.
    Piece call(FunctionShape shape, int depth) {
        List<Piece> arguments = new ArrayList<>();
        int count = shape.parameters().size();
        if (shape.variadic()) {
            count += dice.below(3) - 1;
        }
        if (dice.isWrong()) {
            count = dice.below(5);
        }
        for (int i = 0; i < count; i++) {
            List<ExpressionKind> kinds = shape.parameters();
            ExpressionKind kind = kinds.isEmpty() ? ExpressionKind.ANY : kinds.get(Math.min(i, kinds.size() - 1));
            arguments.add(kind == ExpressionKind.TYPE ? Piece.of(dice.any(words.of(kind))) : of(kind, depth - 1));
        }
        String expanded = shape.variadic() && dice.oneIn(8) ? "..." : "";
        if (!expanded.isEmpty()) {
            arguments.add(of(dice.oneIn(3) ? ExpressionKind.LIST : ExpressionKind.TEXTS, depth - 1));
        }
        return Piece.list(shape.name() + "(", ", ", arguments, expanded + ")");
    }

    /// An expression that needs no parentheses around it.
    ///
    /// @param depth how deep calls and operations may be nested
    public Piece of(ExpressionKind wanted, int depth) {
        ExpressionKind kind = dice.isWrong() ? dice.any(List.of(ExpressionKind.values())) : wanted;
        if (kind == ExpressionKind.TYPE || (dice.canBeWrong() && dice.oneIn(40))) {
            return Piece.of(dice.any(List.of("null", "null", "[]", "{}", "\"\"", "missing", "vs.nope", "vs", "vo.a")));
        }
        if (depth <= 0) {
            return leaf(kind);
        }
        return switch (dice.below(14)) {
            case 0, 1, 2, 3, 4 -> calling(kind, depth);
            case 5 ->
                Piece.mix(
                        "(",
                        of(ExpressionKind.BOOL, depth - 1),
                        " ? ",
                        of(kind, depth - 1),
                        " : ",
                        of(kind, depth - 1),
                        ")");
            case 6, 7 -> operation(kind, depth);
            case 8, 9 -> literals.put(kind, depth);
            case 10 -> loop(kind, depth);
            case 11 -> access(kind, depth);
            case 12 -> Piece.mix("(", of(kind, depth - 1), ")");
            default -> leaf(kind);
        };
    }

    private Piece calling(ExpressionKind kind, int depth) {
        List<FunctionShape> fitting = shapes.giving(kind);
        return fitting.isEmpty() ? leaf(kind) : call(dice.any(fitting), depth);
    }

    Piece leaf(ExpressionKind kind) {
        if (!locals.isEmpty() && dice.oneIn(3)) {
            return Piece.of(dice.any(locals));
        }
        List<Map.Entry<String, ExpressionKind>> fitting = names.stream()
                .filter(name -> name.getValue() == kind || kind == ExpressionKind.ANY)
                .toList();
        if (!fitting.isEmpty() && dice.oneIn(4)) {
            return Piece.of(dice.any(fitting).getKey());
        }
        List<String> written = words.of(kind);
        return written.isEmpty() ? literals.put(kind, 0) : Piece.of(dice.any(written));
    }

    private Piece operation(ExpressionKind kind, int depth) {
        return switch (kind) {
            case NUMBER, INDEX -> arithmetic(depth);
            case BOOL -> logic(depth);
            default -> leaf(kind);
        };
    }

    private Piece arithmetic(int depth) {
        if (dice.oneIn(6)) {
            return Piece.mix("-", operand(ExpressionKind.NUMBER, depth), "");
        }
        String operator = dice.any(List.of(" + ", " - ", " * ", " / ", " % "));
        return Piece.mix(
                "(", operand(ExpressionKind.NUMBER, depth), operator, operand(ExpressionKind.NUMBER, depth), ")");
    }

    private Piece logic(int depth) {
        if (dice.oneIn(6)) {
            return Piece.mix("!", operand(ExpressionKind.BOOL, depth), "");
        }
        String operator = dice.any(List.of(" && ", " || ", " == ", " != ", " < ", " >= ", " > ", " <= "));
        ExpressionKind inner = switch (operator) {
            case " && ", " || " -> ExpressionKind.BOOL;
            case " == ", " != " ->
                dice.any(List.of(
                        ExpressionKind.ANY,
                        ExpressionKind.TEXT,
                        ExpressionKind.NUMBER,
                        ExpressionKind.LIST,
                        ExpressionKind.OBJECT));
            default -> ExpressionKind.NUMBER;
        };
        return Piece.mix("(", operand(inner, depth), operator, operand(inner, depth), ")");
    }

    /// An operand; once in four times an operation has no parentheses.
    private Piece operand(ExpressionKind kind, int depth) {
        Piece piece = of(kind, depth - 1);
        boolean bare = dice.oneIn(4)
                && piece instanceof Piece.Mixed mixed
                && mixed.texts().getFirst().equals("(")
                && mixed.parts().size() == 2;
        return bare && piece instanceof Piece.Mixed mixed
                ? Piece.mix(
                        "",
                        mixed.parts().getFirst(),
                        mixed.texts().get(1),
                        mixed.parts().get(1),
                        "")
                : piece;
    }

    private Piece loop(ExpressionKind kind, int depth) {
        boolean object = kind == ExpressionKind.MAP || kind == ExpressionKind.OBJECT;
        if (!object
                && kind != ExpressionKind.TEXTS
                && kind != ExpressionKind.LIST
                && kind != ExpressionKind.NUMBERS
                && kind != ExpressionKind.ANY) {
            return leaf(kind);
        }
        ExpressionKind over = dice.any(List.of(
                ExpressionKind.LIST,
                ExpressionKind.MAP,
                ExpressionKind.TEXTS,
                ExpressionKind.SET,
                ExpressionKind.OBJECT));
        Piece collection = of(over, depth - 1);
        String key = dice.any(List.of("k", "i", "x"));
        String value = dice.any(List.of("v", "e", "y"));
        boolean both = dice.oneIn(2);
        int before = locals.size();
        locals.add(value);
        if (both) {
            locals.add(key);
        }
        Piece wanted = of(
                kind == ExpressionKind.TEXTS
                        ? ExpressionKind.TEXT
                        : kind == ExpressionKind.NUMBERS ? ExpressionKind.NUMBER : ExpressionKind.ANY,
                depth - 1);
        Piece named = dice.oneIn(2)
                ? Piece.mix("\"${", Piece.of(value), "}-${", of(ExpressionKind.TEXT, depth - 2), "}\"")
                : of(ExpressionKind.TEXT, depth - 1);
        Piece condition = of(ExpressionKind.BOOL, depth - 1);
        while (locals.size() > before) {
            locals.removeLast();
        }
        String head = "for " + (both ? key + ", " : "") + value + " in ";
        boolean filtered = dice.oneIn(3);
        if (object) {
            String group = dice.oneIn(3) ? "..." : "";
            return filtered
                    ? Piece.mix("{" + head, collection, " : ", named, " => ", wanted, group + " if ", condition, "}")
                    : Piece.mix("{" + head, collection, " : ", named, " => ", wanted, group + "}");
        }
        return filtered
                ? Piece.mix("[" + head, collection, " : ", wanted, " if ", condition, "]")
                : Piece.mix("[" + head, collection, " : ", wanted, "]");
    }

    private Piece access(ExpressionKind kind, int depth) {
        return switch (dice.below(8)) {
            case 0 ->
                Piece.mix(
                        "",
                        literals.put(ExpressionKind.LIST, depth - 1),
                        "[",
                        of(ExpressionKind.INDEX, depth - 1),
                        "]");
            case 1 ->
                Piece.mix(
                        "{a = ",
                        of(kind, depth - 1),
                        ", b = ",
                        of(ExpressionKind.ANY, depth - 1),
                        "}." + dice.any(List.of("a", "a", "b", "c")));
            case 2 -> Piece.mix("{a = ", of(kind, depth - 1), "}[", of(ExpressionKind.TEXT, depth - 1), "]");
            case 3 ->
                Piece.mix(
                        "[{a = ",
                        of(kind, depth - 1),
                        "}, {a = ",
                        of(kind, depth - 1),
                        "}]" + dice.any(List.of("[*].a", ".*.a", "[*]", "[0].a", ".1.a", ".0", "[*].a[0]", ".*.a[0]")));
            case 4 ->
                Piece.mix(
                        "(",
                        of(ExpressionKind.ANY, depth - 1),
                        ")"
                                + dice.any(List.of(
                                        "[*]", ".*", "[*].a", ".*.a", ".a", "[0]", ".0", "[*][0]", "[\"a\"]", ".0.1",
                                        "[*].*.a")));
            case 5 ->
                Piece.of("vo"
                        + dice.any(List.of(
                                ".a",
                                "[\"a\"]",
                                ".l[0]",
                                ".l[*]",
                                ".m.k",
                                ".m[\"k\"]",
                                ".n",
                                ".nope",
                                ".l.1",
                                ".l.5")));
            case 6 -> Piece.mix("try((", of(ExpressionKind.ANY, depth - 1), ").a, ", of(kind, depth - 1), ")");
            default ->
                Piece.mix(
                        "[",
                        of(kind, depth - 1),
                        ", ",
                        of(kind, depth - 1),
                        "][" + dice.any(List.of("0", "1", "\"1\"", "2", "1.5", "-1")) + "]");
        };
    }
}
