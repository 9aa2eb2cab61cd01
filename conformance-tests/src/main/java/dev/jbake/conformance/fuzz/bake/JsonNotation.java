package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON syntax of HCL. Blocks of one type share an object or have one each; those with one label share an array.
final class JsonNotation implements BakeNotation {
    private final Dice dice;

    JsonNotation(Dice dice) {
        this.dice = dice;
    }

    @Override
    public Piece text(String text) {
        return Piece.of('"' + Escaped.escape(text.replace("${", "$${").replace("%{", "%%{")) + '"');
    }

    @Override
    public Piece template(String before, Piece expression, String after) {
        return Piece.mix("\"", new Escaped(Piece.frame(before + "${", expression, "}" + after)), "\"");
    }

    @Override
    public Piece expression(Piece expression) {
        return template("", expression, "");
    }

    @Override
    public Piece literal(String word) {
        return Piece.of(word);
    }

    @Override
    public Piece list(List<Piece> elements) {
        return Piece.list("[", ", ", elements, "]");
    }

    @Override
    public Piece object(List<Field> items) {
        return Piece.list("{", ", ", items.stream().map(JsonNotation::piece).toList(), "}");
    }

    private static Piece piece(Field field) {
        return Piece.frame('"' + Escaped.escape(field.name()) + "\": ", field.value());
    }

    @Override
    public Piece word(String word) {
        return Piece.of('"' + word + '"');
    }

    @Override
    public Piece file(List<GeneratedBlock> definitions) {
        if (dice.oneIn(6)) {
            List<Piece> apart = definitions.stream()
                    .map(one -> Piece.items("{", ", ", fields(List.of(), List.of(one)), "}"))
                    .toList();
            return Piece.items("[", ",\n", apart, "]\n");
        }
        return Piece.items("{", ",\n", fields(List.of(), definitions), "}\n");
    }

    private List<Piece> fields(List<Field> attributes, List<GeneratedBlock> blocks) {
        List<Piece> fields = new ArrayList<>();
        attributes.forEach(attribute -> fields.add(piece(attribute)));
        if (dice.oneIn(12)) {
            fields.add(piece(new Field("//", Piece.of("\"comment ${x}\""))));
        }
        if (dice.isWrong() && !fields.isEmpty()) {
            fields.add(dice.any(fields));
        }
        Map<String, Map<String, List<Piece>>> byType = new LinkedHashMap<>();
        for (GeneratedBlock block : blocks) {
            if (block.type().isEmpty()) {
                fields.add(piece(block.attributes().getFirst()));
                continue;
            }
            byType.computeIfAbsent(block.type(), type -> new LinkedHashMap<>())
                    .computeIfAbsent(block.label(), label -> new ArrayList<>())
                    .add(Piece.items("{", ", ", fields(block.attributes(), block.blocks()), "}"));
        }
        byType.forEach((type, byLabel) -> fields.add(piece(new Field(type, ofType(byLabel)))));
        return fields;
    }

    private Piece ofType(Map<String, List<Piece>> byLabel) {
        List<Piece> labelled = new ArrayList<>();
        byLabel.forEach((label, bodies) -> {
            boolean single = bodies.size() == 1 && !dice.oneIn(10);
            Piece all = single ? bodies.getFirst() : Piece.items("[", ", ", bodies, "]");
            Piece body =
                    dice.isWrong() ? Piece.of(dice.any(List.of("null", "[]", "5", "\"x\"", "[null]", "[[]]"))) : all;
            labelled.add(label.isEmpty() ? body : piece(new Field(label, body)));
        });
        return byLabel.containsKey("") ? labelled.getFirst() : Piece.items("{", ", ", labelled, "}");
    }
}
