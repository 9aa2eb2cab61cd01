package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.expression.ExpressionKind;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Random blocks of targets.
final class TargetBlocks {
    private static final String SSH = "ssh";

    private final Dice dice;
    private final Scene scene;

    TargetBlocks(Dice dice, Scene scene) {
        this.dice = dice;
        this.scene = scene;
    }

    /// A block of a target.
    ///
    /// @param first whether it is the one that has the matrix, if the target has one
    GeneratedBlock block(String target, boolean first, BakeNotation notation) {
        List<Map.Entry<String, ExpressionKind>> names = new ArrayList<>(scene.names());
        scene.functions().forEach(function -> names.add(FunctionBlocks.call(function)));
        List<Field> attributes = new ArrayList<>();
        if (first && !scene.legs(target).isEmpty()) {
            attributes.addAll(matrix(target, notation, names));
        }
        names.addAll(references(target));
        Values values = new Values(dice, notation, names);
        List<String> before = scene.before(target);
        if (!before.isEmpty() && dice.oneIn(2)) {
            attributes.add(new Field("inherits", values.names(some(before))));
        }
        attributes.addAll(others(before, values));
        return new GeneratedBlock("target", target, attributes);
    }

    private List<Field> others(List<String> before, Values values) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int i = dice.below(6); i > 0; i--) {
            AttributeShape shape = dice.any(AttributeShapes.ALL);
            boolean rare = shape.name().equals(SSH) && !dice.oneIn(8);
            if (!rare) {
                boolean links = shape.name().equals("contexts") && !before.isEmpty() && dice.oneIn(2);
                fields.put(
                        shape.name(),
                        new Field(
                                shape.name(),
                                links ? values.pairs(List.of("target:" + dice.any(before))) : values.of(shape)));
            }
        }
        if (dice.isWrong()) {
            fields.put("tag", new Field("tag", values.flag()));
        }
        return new ArrayList<>(fields.values());
    }

    /// One or two axes that make the legs of the scene.
    private List<Field> matrix(String target, BakeNotation notation, List<Map.Entry<String, ExpressionKind>> names) {
        boolean objects = dice.oneIn(3);
        List<Piece> elements = new ArrayList<>();
        for (String leg : scene.legs(target)) {
            String value = leg.substring(target.length() + 1);
            boolean literal = value.matches("\\d|true") && dice.oneIn(2);
            Piece name = literal ? notation.literal(value) : notation.text(value);
            elements.add(
                    objects
                            ? notation.object(List.of(new Field("n", name), new Field("v", notation.literal("1.5"))))
                            : name);
        }
        String axis = dice.isWrong() ? "other" : "item";
        String reference = objects ? "item.n" : "item";
        names.add(Map.entry(reference, ExpressionKind.TEXT));
        if (objects) {
            names.add(Map.entry("item.v", ExpressionKind.NUMBER));
        }
        List<Field> axes = new ArrayList<>();
        axes.add(new Field(axis, notation.list(elements)));
        if (dice.oneIn(4)) {
            axes.add(new Field("one", notation.list(List.of(notation.text("1")))));
            names.add(Map.entry("one", ExpressionKind.TEXT));
        }
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("matrix", notation.object(axes)));
        if (dice.isWrong()) {
            String name = dice.any(List.of("item", "\"a.b\"", "\"same\"", "5", "null", "\"${target.base.tags}\""));
            fields.add(new Field("name", notation.expression(Piece.of(name))));
        } else if (!dice.isWrong()) {
            fields.add(new Field("name", notation.template(target + "-", Piece.of(reference), "")));
        }
        return fields;
    }

    /// Expressions that refer to earlier targets.
    private List<Map.Entry<String, ExpressionKind>> references(String target) {
        List<Map.Entry<String, ExpressionKind>> references = new ArrayList<>();
        for (String earlier : scene.before(target)) {
            String path = "target." + earlier;
            if (dice.isWrong()) {
                references.add(Map.entry(path + ".dockerfile", ExpressionKind.TEXT));
                references.add(Map.entry(path + ".tags", ExpressionKind.TEXTS));
            }
            references.add(Map.entry("try(\"${" + path + ".dockerfile}\", \"d\")", ExpressionKind.TEXT));
            references.add(Map.entry("try(concat(" + path + ".tags, [\"x\"]), [\"y\"])", ExpressionKind.TEXTS));
            references.add(Map.entry("try(merge(" + path + ".args, {}), {})", ExpressionKind.MAP));
            references.add(Map.entry("try(jsonencode(" + path + "), \"none\")", ExpressionKind.TEXT));
        }
        return references;
    }

    /// One or several names, rarely the same one twice.
    private List<String> some(List<String> names) {
        List<String> rest = new ArrayList<>(names);
        List<String> some = new ArrayList<>();
        for (int i = 1 + dice.below(3); i > 0 && !rest.isEmpty(); i--) {
            String name = dice.any(rest);
            some.add(name);
            if (!dice.oneIn(6)) {
                rest.remove(name);
            }
        }
        return some;
    }
}
