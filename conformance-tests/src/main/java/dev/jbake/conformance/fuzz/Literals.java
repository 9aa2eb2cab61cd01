package dev.jbake.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random constructors: quoted templates, heredocs, tuples and objects.
final class Literals {
    private final Expressions expressions;
    private final SplittableRandom random;

    Literals(Expressions expressions, SplittableRandom random) {
        this.expressions = expressions;
        this.random = random;
    }

    Piece put(Kind kind, int depth) {
        return switch (kind) {
            case TEXT -> depth > 0 && random.nextInt(6) == 0 ? heredoc(depth) : quoted(depth);
            case TEXTS -> tuple(Kind.TEXT, depth);
            case NUMBERS -> tuple(Kind.NUMBER, depth);
            case LIST -> tuple(Kind.ANY, depth);
            case SET -> Piece.mix("setunion(", tuple(random.nextInt(3) == 0 ? Kind.NUMBER : Kind.TEXT, depth), ")");
            case MAP -> object(Kind.TEXT, depth);
            case OBJECT -> object(Kind.ANY, depth);
            case ANY ->
                put(
                        expressions.any(List.of(Kind.TEXT, Kind.TEXTS, Kind.LIST, Kind.MAP, Kind.OBJECT, Kind.NUMBERS)),
                        depth);
            default -> expressions.leaf(kind);
        };
    }

    private Piece tuple(Kind element, int depth) {
        List<Piece> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(expressions.of(element, depth - 1));
        }
        return Piece.list(
                "[",
                expressions.any(List.of(", ", ",", ",\n  ", " ,\t")),
                elements,
                expressions.any(List.of("]", "]", "]", "\n]")));
    }

    private Piece object(Kind element, int depth) {
        List<Piece> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String is = expressions.any(List.of(" = ", " = ", ": ", "="));
            Piece value = expressions.of(element, depth - 1);
            items.add(
                    switch (random.nextInt(5)) {
                        case 0 -> Piece.mix("(", expressions.of(Kind.TEXT, depth - 1), ")" + is, value, "");
                        case 1 -> Piece.mix("", quoted(depth - 1), is, value, "");
                        default ->
                            Piece.mix(
                                    expressions.any(List.of("a", "b", "c", "d-e", "é", "true", "1", "for_", "A")) + is,
                                    value,
                                    "");
                    });
        }
        return Piece.list("{", expressions.any(List.of(", ", "\n  ", ",\n")), items, "}");
    }

    private Piece quoted(int depth) {
        return template("\"", depth, "\"", false);
    }

    private Piece heredoc(int depth) {
        boolean indented = random.nextBoolean();
        String pad = indented ? expressions.any(List.of("", "  ", "\t", "    ")) : "";
        return template(
                "(<<" + (indented ? "-" : "") + "E\n" + pad,
                depth,
                "\n" + pad + expressions.any(List.of("", " x", "\n", "  last")) + "\n" + pad + "E\n)",
                true);
    }

    private Piece template(String open, int depth, String close, boolean heredoc) {
        List<String> texts = new ArrayList<>(List.of(open));
        List<Piece> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String strip = expressions.any(List.of("", "", "", "~"));
            String end = expressions.any(List.of("", "", "", "~"));
            switch (depth > 0 ? random.nextInt(8) : 0) {
                case 1, 2 ->
                    add(
                            texts,
                            parts,
                            "${" + strip + " ",
                            expressions.of(expressions.any(List.of(Kind.TEXT, Kind.NUMBER, Kind.BOOL)), depth - 1),
                            " " + end + "}");
                case 3 -> add(texts, parts, "${", expressions.of(Kind.TEXT, depth - 1), "}");
                case 4 -> {
                    add(
                            texts,
                            parts,
                            "%{" + strip + " if ",
                            expressions.of(Kind.BOOL, depth - 1),
                            " }" + text(heredoc));
                    if (random.nextBoolean()) {
                        append(texts, "%{ else " + end + "}" + text(heredoc));
                    }
                    append(texts, "%{" + end + " endif " + strip + "}");
                }
                case 5 -> {
                    add(
                            texts,
                            parts,
                            "%{ for " + expressions.any(List.of("v", "k, v")) + " in ",
                            expressions.of(expressions.any(List.of(Kind.TEXTS, Kind.MAP)), depth - 1),
                            " " + strip + "}" + text(heredoc) + "${v}");
                    append(texts, "%{ endfor " + end + "}");
                }
                default -> append(texts, text(heredoc));
            }
        }
        append(texts, close);
        return new Piece(texts, parts);
    }

    private String text(boolean heredoc) {
        String snippet = expressions.any(Words.SNIPPETS);
        return heredoc && random.nextInt(3) == 0 ? snippet + "\n  " : snippet;
    }

    private static void append(List<String> texts, String text) {
        texts.set(texts.size() - 1, texts.getLast() + text);
    }

    private static void add(List<String> texts, List<Piece> parts, String before, Piece part, String behind) {
        append(texts, before);
        parts.add(part);
        texts.add(behind);
    }
}
