package dev.jbake.conformance.fuzz.expression;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;

/// Random constructors: quoted templates, heredocs, tuples and objects.
final class Literals {
    private final Expressions expressions;
    private final Dice dice;

    Literals(Expressions expressions, Dice dice) {
        this.expressions = expressions;
        this.dice = dice;
    }

    Piece put(ExpressionKind kind, int depth) {
        return switch (kind) {
            case TEXT -> depth > 0 && dice.oneIn(6) ? heredoc(depth) : quoted(depth);
            case TEXTS -> tuple(ExpressionKind.TEXT, depth);
            case NUMBERS -> tuple(ExpressionKind.NUMBER, depth);
            case LIST -> tuple(ExpressionKind.ANY, depth);
            case SET ->
                Piece.mix("setunion(", tuple(dice.oneIn(3) ? ExpressionKind.NUMBER : ExpressionKind.TEXT, depth), ")");
            case MAP -> object(ExpressionKind.TEXT, depth);
            case OBJECT -> object(ExpressionKind.ANY, depth);
            case ANY ->
                put(
                        dice.any(List.of(
                                ExpressionKind.TEXT,
                                ExpressionKind.TEXTS,
                                ExpressionKind.LIST,
                                ExpressionKind.MAP,
                                ExpressionKind.OBJECT,
                                ExpressionKind.NUMBERS)),
                        depth);
            default -> expressions.leaf(kind);
        };
    }

    private Piece tuple(ExpressionKind element, int depth) {
        List<Piece> elements = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            elements.add(expressions.of(element, depth - 1));
        }
        return Piece.list(
                "[", dice.any(List.of(", ", ",", ",\n  ", " ,\t")), elements, dice.any(List.of("]", "]", "]", "\n]")));
    }

    private Piece object(ExpressionKind element, int depth) {
        List<Piece> items = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            String is = dice.any(List.of(" = ", " = ", ": ", "="));
            Piece value = expressions.of(element, depth - 1);
            items.add(
                    switch (dice.below(5)) {
                        case 0 -> Piece.mix("(", expressions.of(ExpressionKind.TEXT, depth - 1), ")" + is, value, "");
                        case 1 -> Piece.mix("", quoted(depth - 1), is, value, "");
                        default ->
                            Piece.mix(
                                    dice.any(List.of("a", "b", "c", "d-e", "é", "true", "1", "for_", "A")) + is,
                                    value,
                                    "");
                    });
        }
        return Piece.list("{", dice.any(List.of(", ", "\n  ", ",\n")), items, "}");
    }

    private Piece quoted(int depth) {
        return template("\"", depth, "\"", false);
    }

    private Piece heredoc(int depth) {
        boolean indented = dice.oneIn(2);
        String pad = indented ? dice.any(List.of("", "  ", "\t", "    ")) : "";
        return template(
                "(<<" + (indented ? "-" : "") + "E\n" + pad,
                depth,
                "\n" + pad + dice.any(List.of("", " x", "\n", "  last")) + "\n" + pad + "E\n)",
                true);
    }

    private Piece template(String open, int depth, String close, boolean heredoc) {
        List<Piece> segments = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            segments.add(segment(depth, heredoc));
        }
        return Piece.list(open, "", segments, close);
    }

    private Piece segment(int depth, boolean heredoc) {
        String strip = dice.any(List.of("", "", "", "~"));
        String end = dice.any(List.of("", "", "", "~"));
        return switch (depth > 0 ? dice.below(8) : 0) {
            case 1, 2 ->
                Piece.mix(
                        "${" + strip + " ",
                        expressions.of(
                                dice.any(List.of(ExpressionKind.TEXT, ExpressionKind.NUMBER, ExpressionKind.BOOL)),
                                depth - 1),
                        " " + end + "}");
            case 3 -> Piece.mix("${", expressions.of(ExpressionKind.TEXT, depth - 1), "}");
            case 4 -> {
                Piece condition = expressions.of(ExpressionKind.BOOL, depth - 1);
                String text = text(heredoc);
                String otherwise = dice.oneIn(2) ? "%{ else " + end + "}" + text(heredoc) : "";
                yield Piece.mix(
                        "%{" + strip + " if ",
                        condition,
                        " }" + text + otherwise + "%{" + end + " endif " + strip + "}");
            }
            case 5 ->
                Piece.mix(
                        "%{ for " + dice.any(List.of("v", "k, v")) + " in ",
                        expressions.of(dice.any(List.of(ExpressionKind.TEXTS, ExpressionKind.MAP)), depth - 1),
                        " " + strip + "}" + text(heredoc) + "${v}%{ endfor " + end + "}");
            default -> Piece.of(text(heredoc));
        };
    }

    private String text(boolean heredoc) {
        String snippet = dice.any(Words.SNIPPETS);
        return heredoc && dice.oneIn(3) ? snippet + "\n  " : snippet;
    }
}
