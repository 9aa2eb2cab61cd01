package dev.jbake.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Random expressions: of a wished kind, or, one time in so many, of another one.
final class Expressions {
    private final SplittableRandom random;
    private final int wrongOneIn;
    private final Shapes shapes = new Shapes();
    private final Words words = new Words();
    private final Literals literals;
    /// Names that may be used, with their kinds.
    private final List<Map.Entry<String, Kind>> names;
    /// Loop variables of for expressions around the place.
    private final List<String> locals = new ArrayList<>();

    /// @param wrongOneIn how rarely something does not fit its place; 0 for never
    Expressions(SplittableRandom random, int wrongOneIn, List<Map.Entry<String, Kind>> names) {
        this.random = random;
        this.wrongOneIn = wrongOneIn;
        this.names = names;
        this.literals = new Literals(this, random);
    }

    boolean chance(int oneIn) {
        return oneIn > 0 && random.nextInt(oneIn) == 0;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// A call of the function with arguments of the kinds that it wants.
    Piece call(Shape shape, int depth) {
        List<Piece> arguments = new ArrayList<>();
        int count = shape.parameters().size();
        if (shape.variadic()) {
            count += random.nextInt(3) - 1;
        }
        if (chance(wrongOneIn)) {
            count = random.nextInt(5);
        }
        for (int i = 0; i < count; i++) {
            List<Kind> kinds = shape.parameters();
            Kind kind = kinds.isEmpty() ? Kind.ANY : kinds.get(Math.min(i, kinds.size() - 1));
            arguments.add(kind == Kind.TYPE ? Piece.of(any(words.of(kind))) : of(kind, depth - 1));
        }
        String expanded = shape.variadic() && chance(8) ? "..." : "";
        if (!expanded.isEmpty()) {
            arguments.add(of(chance(3) ? Kind.LIST : Kind.TEXTS, depth - 1));
        }
        return Piece.list(shape.name() + "(", ", ", arguments, expanded + ")");
    }

    Shapes shapes() {
        return shapes;
    }

    /// An expression that can stand anywhere.
    Piece of(Kind wished, int depth) {
        Kind kind = chance(wrongOneIn) ? any(List.of(Kind.values())) : wished;
        if (kind == Kind.TYPE || (wrongOneIn > 0 && chance(40))) {
            return Piece.of(any(List.of("null", "null", "[]", "{}", "\"\"", "missing", "vs.nope", "vs", "vo.a")));
        }
        if (depth <= 0) {
            return leaf(kind);
        }
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3, 4 -> calling(kind, depth);
            case 5 ->
                Piece.mix("(", of(Kind.BOOL, depth - 1), " ? ", of(kind, depth - 1), " : ", of(kind, depth - 1), ")");
            case 6, 7 -> operation(kind, depth);
            case 8, 9 -> literals.put(kind, depth);
            case 10 -> loop(kind, depth);
            case 11 -> access(kind, depth);
            case 12 -> Piece.mix("(", of(kind, depth - 1), ")");
            default -> leaf(kind);
        };
    }

    private Piece calling(Kind kind, int depth) {
        List<Shape> fitting = shapes.giving(kind);
        return fitting.isEmpty() ? leaf(kind) : call(any(fitting), depth);
    }

    Piece leaf(Kind kind) {
        if (!locals.isEmpty() && chance(3)) {
            return Piece.of(any(locals));
        }
        List<Map.Entry<String, Kind>> fitting = names.stream()
                .filter(name -> name.getValue() == kind || kind == Kind.ANY)
                .toList();
        if (!fitting.isEmpty() && chance(4)) {
            return Piece.of(any(fitting).getKey());
        }
        List<String> written = words.of(kind);
        return written.isEmpty() ? literals.put(kind, 0) : Piece.of(any(written));
    }

    private Piece operation(Kind kind, int depth) {
        return switch (kind) {
            case NUMBER, INDEX -> arithmetic(depth);
            case BOOL -> logic(depth);
            default -> leaf(kind);
        };
    }

    private Piece arithmetic(int depth) {
        if (chance(6)) {
            return Piece.mix("-", operand(Kind.NUMBER, depth), "");
        }
        String operator = any(List.of(" + ", " - ", " * ", " / ", " % "));
        return Piece.mix("(", operand(Kind.NUMBER, depth), operator, operand(Kind.NUMBER, depth), ")");
    }

    private Piece logic(int depth) {
        if (chance(6)) {
            return Piece.mix("!", operand(Kind.BOOL, depth), "");
        }
        String operator = any(List.of(" && ", " || ", " == ", " != ", " < ", " >= ", " > ", " <= "));
        Kind inner = switch (operator) {
            case " && ", " || " -> Kind.BOOL;
            case " == ", " != " -> any(List.of(Kind.ANY, Kind.TEXT, Kind.NUMBER, Kind.LIST, Kind.OBJECT));
            default -> Kind.NUMBER;
        };
        return Piece.mix("(", operand(inner, depth), operator, operand(inner, depth), ")");
    }

    /// An operand, in one case of four without parentheses around an operation.
    private Piece operand(Kind kind, int depth) {
        Piece piece = of(kind, depth - 1);
        boolean bare = chance(4)
                && piece.texts().getFirst().equals("(")
                && piece.parts().size() == 2;
        return bare ? new Piece(List.of("", piece.texts().get(1), ""), piece.parts()) : piece;
    }

    private Piece loop(Kind kind, int depth) {
        boolean object = kind == Kind.MAP || kind == Kind.OBJECT;
        if (!object && kind != Kind.TEXTS && kind != Kind.LIST && kind != Kind.NUMBERS && kind != Kind.ANY) {
            return leaf(kind);
        }
        Kind over = any(List.of(Kind.LIST, Kind.MAP, Kind.TEXTS, Kind.SET, Kind.OBJECT));
        Piece collection = of(over, depth - 1);
        String key = any(List.of("k", "i", "x"));
        String value = any(List.of("v", "e", "y"));
        boolean both = chance(2);
        int before = locals.size();
        locals.add(value);
        if (both) {
            locals.add(key);
        }
        Piece wanted = of(kind == Kind.TEXTS ? Kind.TEXT : kind == Kind.NUMBERS ? Kind.NUMBER : Kind.ANY, depth - 1);
        Piece named = chance(2)
                ? Piece.mix("\"${", Piece.of(value), "}-${", of(Kind.TEXT, depth - 2), "}\"")
                : of(Kind.TEXT, depth - 1);
        Piece condition = of(Kind.BOOL, depth - 1);
        while (locals.size() > before) {
            locals.removeLast();
        }
        String head = "for " + (both ? key + ", " : "") + value + " in ";
        boolean filtered = chance(3);
        if (object) {
            String group = chance(3) ? "..." : "";
            return filtered
                    ? Piece.mix("{" + head, collection, " : ", named, " => ", wanted, group + " if ", condition, "}")
                    : Piece.mix("{" + head, collection, " : ", named, " => ", wanted, group + "}");
        }
        return filtered
                ? Piece.mix("[" + head, collection, " : ", wanted, " if ", condition, "]")
                : Piece.mix("[" + head, collection, " : ", wanted, "]");
    }

    private Piece access(Kind kind, int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> Piece.mix("", literals.put(Kind.LIST, depth - 1), "[", of(Kind.INDEX, depth - 1), "]");
            case 1 ->
                Piece.mix(
                        "{a = ",
                        of(kind, depth - 1),
                        ", b = ",
                        of(Kind.ANY, depth - 1),
                        "}." + any(List.of("a", "a", "b", "c")));
            case 2 -> Piece.mix("{a = ", of(kind, depth - 1), "}[", of(Kind.TEXT, depth - 1), "]");
            case 3 ->
                Piece.mix(
                        "[{a = ",
                        of(kind, depth - 1),
                        "}, {a = ",
                        of(kind, depth - 1),
                        "}]" + any(List.of("[*].a", ".*.a", "[*]", "[0].a", ".1.a", ".0", "[*].a[0]", ".*.a[0]")));
            case 4 ->
                Piece.mix(
                        "(",
                        of(Kind.ANY, depth - 1),
                        ")"
                                + any(List.of(
                                        "[*]", ".*", "[*].a", ".*.a", ".a", "[0]", ".0", "[*][0]", "[\"a\"]", ".0.1",
                                        "[*].*.a")));
            case 5 ->
                Piece.of("vo"
                        + any(List.of(
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
            case 6 -> Piece.mix("try((", of(Kind.ANY, depth - 1), ").a, ", of(kind, depth - 1), ")");
            default ->
                Piece.mix(
                        "[",
                        of(kind, depth - 1),
                        ", ",
                        of(kind, depth - 1),
                        "][" + any(List.of("0", "1", "\"1\"", "2", "1.5", "-1")) + "]");
        };
    }
}
