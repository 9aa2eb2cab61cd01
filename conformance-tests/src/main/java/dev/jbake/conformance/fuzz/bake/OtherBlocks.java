package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.expression.ExpressionKind;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Random blocks of variables and groups, and plain attributes.
final class OtherBlocks {
    private final Dice dice;
    private final Scene scene;

    OtherBlocks(Dice dice, Scene scene) {
        this.dice = dice;
        this.scene = scene;
    }

    GeneratedBlock variable(String name, VariableShape shape, BakeNotation notation) {
        List<Field> attributes = new ArrayList<>();
        if (!shape.type().isEmpty()) {
            String type = dice.isWrong() ? dice.any(List.of("strin", "list", "list(foo)", "object({})")) : shape.type();
            attributes.add(new Field("type", notation.word(type)));
        }
        if (!shape.value().isEmpty()) {
            String value = dice.isWrong() ? dice.any(VariableShape.ALL).value() : shape.value();
            attributes.add(new Field(
                    "default",
                    dice.oneIn(8) ? derived(name, shape, notation) : value(value.isEmpty() ? "1" : value, notation)));
        }
        if (dice.oneIn(4)) {
            attributes.add(new Field("description", notation.text(dice.any(List.of("What it is", "", "two\nlines")))));
        }
        List<GeneratedBlock> validations = new ArrayList<>();
        if (dice.oneIn(6)) {
            String condition = dice.any(List.of(
                    "true", name + " != \"never\"", "try(length(" + name + ") >= 0, true)", name + " == " + name));
            validations.add(validation(dice.isWrong() ? "false" : condition, notation));
        }
        return new GeneratedBlock("variable", name, attributes, validations);
    }

    /// A value that depends on earlier variables.
    private Piece derived(String name, VariableShape shape, BakeNotation notation) {
        List<Map.Entry<String, ExpressionKind>> names = new ArrayList<>();
        for (Map.Entry<String, ExpressionKind> earlier : scene.names()) {
            if (earlier.getKey().equals(name) && !dice.isWrong()) {
                break;
            }
            names.add(earlier);
        }
        scene.functions().forEach(function -> names.add(FunctionBlocks.call(function)));
        return values(notation, names).expression(shape.kind());
    }

    private Piece value(String expression, BakeNotation notation) {
        boolean plain = expression.matches("[\\w.]+");
        return plain ? notation.literal(expression) : notation.expression(Piece.of(expression));
    }

    private static GeneratedBlock validation(String condition, BakeNotation notation) {
        return new GeneratedBlock(
                "validation",
                "",
                List.of(
                        new Field("condition", notation.expression(Piece.of(condition))),
                        new Field("error_message", notation.text("It has to be right."))));
    }

    GeneratedBlock group(String name, BakeNotation notation) {
        List<String> known = new ArrayList<>(scene.targets());
        known.addAll(scene.groups().subList(0, scene.groups().indexOf(name)));
        if (dice.isWrong()) {
            known.add(dice.any(List.of("missing", name, "a*", "")));
        }
        List<String> members = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            members.add(dice.any(known));
        }
        List<Field> attributes = new ArrayList<>();
        if (dice.oneIn(6)) {
            attributes.add(new Field("description", notation.text("A group")));
        }
        attributes.add(new Field("targets", values(notation, List.of()).names(members)));
        if (dice.isWrong()) {
            attributes.add(
                    new Field(dice.any(List.of("tags", "matrix", "name", "inherits")), notation.list(List.of())));
        }
        return new GeneratedBlock("group", name, attributes);
    }

    /// A plain attribute of the file. Nothing refers to it, except by a misspelt name.
    GeneratedBlock attribute(String name, BakeNotation notation) {
        List<Map.Entry<String, ExpressionKind>> names = new ArrayList<>(scene.names());
        for (String target : scene.targets()) {
            names.add(Map.entry("try(jsonencode(target." + target + ".tags), \"none\")", ExpressionKind.TEXT));
        }
        Piece value = values(notation, names)
                .expression(dice.any(List.of(ExpressionKind.TEXT, ExpressionKind.NUMBER, ExpressionKind.LIST)));
        return new GeneratedBlock("", "", List.of(new Field(name, value)));
    }

    private Values values(BakeNotation notation, List<Map.Entry<String, ExpressionKind>> names) {
        return new Values(dice, notation, names);
    }
}
