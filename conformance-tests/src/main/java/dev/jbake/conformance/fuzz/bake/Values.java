package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.expression.ExpressionKind;
import dev.jbake.conformance.fuzz.expression.Expressions;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Random values of attributes, in one notation.
final class Values {
    private final Dice dice;
    private final BakeNotation notation;
    private final Expressions expressions;

    /// @param names what expressions may use
    Values(Dice dice, BakeNotation notation, List<Map.Entry<String, ExpressionKind>> names) {
        this.dice = dice;
        this.notation = notation;
        this.expressions = new Expressions(dice, names);
    }

    /// The value of an attribute.
    Piece of(AttributeShape shape) {
        if (dice.isWrong()) {
            return wrong();
        }
        if (dice.oneIn(60)) {
            return notation.literal("null");
        }
        return switch (shape.form()) {
            case TEXT -> text(sample(shape));
            case FREE_TEXT -> freeText(sample(shape));
            case FLAG -> flag();
            case TEXTS -> list(shape, false);
            case FREE_TEXTS -> dice.oneIn(8) ? expression(ExpressionKind.TEXTS) : list(shape, true);
            case PAIRS -> dice.oneIn(12) ? expression(ExpressionKind.MAP) : pairs(shape.samples());
            case ENTRIES -> entries(shape);
            case FIELDS -> fields(shape);
        };
    }

    private Piece wrong() {
        return switch (dice.below(8)) {
            case 0 -> notation.literal("null");
            case 1 -> notation.literal("5");
            case 2 -> notation.list(List.of(notation.literal("null")));
            case 3 -> notation.list(List.of(notation.list(List.of())));
            case 4 -> notation.object(List.of());
            case 5 -> notation.text("text");
            case 6 ->
                notation.expression(Piece.of(dice.any(List.of("MISSING", "target.missing.tags", "nope(1)", "1 +"))));
            default -> expression(dice.any(List.of(ExpressionKind.values())));
        };
    }

    private String sample(AttributeShape shape) {
        return dice.any(dice.isWrong() ? shape.wrong() : shape.samples());
    }

    Piece expression(ExpressionKind kind) {
        return notation.expression(expressions.of(kind, 1 + dice.below(2)));
    }

    /// A string, sometimes as an expression of the same value.
    private Piece text(String text) {
        return dice.oneIn(10)
                ? notation.template(
                        "",
                        Piece.mix(
                                "",
                                expressions.of(ExpressionKind.BOOL, 1),
                                " ? " + NativeNotation.quoted(text) + " : " + NativeNotation.quoted(text)),
                        "")
                : notation.text(text);
    }

    Piece freeText(String text) {
        return switch (dice.below(6)) {
            case 0 ->
                notation.template(
                        text.contains("{") ? "" : text, expressions.of(ExpressionKind.TEXT, dice.below(2)), "");
            case 1 -> expression(ExpressionKind.TEXT);
            default -> notation.text(text);
        };
    }

    Piece flag() {
        return switch (dice.below(6)) {
            case 0 -> expression(ExpressionKind.BOOL);
            case 1 -> notation.text(dice.any(List.of("true", "false")));
            default -> notation.literal(dice.any(List.of("true", "false")));
        };
    }

    private Piece list(AttributeShape shape, boolean free) {
        List<Piece> elements = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            String sample = sample(shape);
            elements.add(free ? freeText(sample) : text(sample));
        }
        return notation.list(elements);
    }

    /// A list of names.
    Piece names(List<String> names) {
        if (dice.oneIn(12)) {
            List<String> texts = names.stream().map(NativeNotation::quoted).toList();
            String list = "[" + String.join(", ", texts) + "]";
            return notation.expression(Piece.of(dice.any(
                    List.of("concat(" + list + ", [])", "[for n in " + list + ": n]", "compact(" + list + ")"))));
        }
        return notation.list(names.stream().map(this::text).toList());
    }

    Piece pairs(List<String> samples) {
        List<Field> items = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("A", "b", "c-d", "org.x", "a b"));
        for (int i = dice.below(4); i > 0; i--) {
            String name = names.remove(dice.below(names.size()));
            items.add(new Field(name, dice.oneIn(12) ? notation.literal("null") : pair(dice.any(samples))));
        }
        return notation.object(items);
    }

    private Piece pair(String sample) {
        return switch (dice.below(8)) {
            case 0 -> notation.literal(dice.any(List.of("1", "1.50", "true", "1e3", "-0")));
            case 1 -> expression(dice.any(List.of(ExpressionKind.NUMBER, ExpressionKind.BOOL)));
            default -> freeText(sample);
        };
    }

    private Piece entries(AttributeShape shape) {
        List<Piece> elements = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            String sample = sample(shape);
            boolean object = sample.contains("=") && !sample.contains("\"") && dice.oneIn(2);
            elements.add(object ? notation.object(fields(List.of(sample.split(",", -1)))) : text(sample));
        }
        return notation.list(elements);
    }

    private Piece fields(AttributeShape shape) {
        List<String> pairs = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            String sample = sample(shape);
            if (pairs.stream().noneMatch(pair -> pair.startsWith(sample.split("=", 2)[0] + "="))) {
                pairs.add(sample);
            }
        }
        return notation.object(fields(pairs));
    }

    private List<Field> fields(List<String> pairs) {
        List<Field> fields = new ArrayList<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            boolean bare = value.matches("-?\\d+|true|false") && dice.oneIn(2);
            fields.add(new Field(
                    equals < 0 ? pair : pair.substring(0, equals),
                    bare ? notation.literal(value) : notation.text(value)));
        }
        return fields;
    }
}
