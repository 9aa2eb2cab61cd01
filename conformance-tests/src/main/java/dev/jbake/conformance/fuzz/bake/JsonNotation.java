package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// HCL's JSON: blocks of one type are in one object, those of one label in one array.
final class JsonNotation implements Notation {
    @Override
    public Piece text(String text) {
        return Piece.of('"' + Escaped.escape(text.replace("${", "$${").replace("%{", "%%{")) + '"');
    }

    @Override
    public Piece template(String before, Piece expression, String behind) {
        return Piece.mix("\"", new Escaped(Piece.frame(before + "${", expression, "}" + behind)), "\"");
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
    public Piece file(List<Definition> definitions) {
        return Piece.items("{", ",\n", fields(List.of(), definitions), "}\n");
    }

    private List<Piece> fields(List<Field> attributes, List<Definition> blocks) {
        List<Piece> fields = new ArrayList<>();
        attributes.forEach(attribute -> fields.add(piece(attribute)));
        Map<String, Map<String, List<Piece>>> byType = new LinkedHashMap<>();
        for (Definition block : blocks) {
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

    private static Piece ofType(Map<String, List<Piece>> byLabel) {
        List<Piece> labelled = new ArrayList<>();
        byLabel.forEach((label, bodies) -> {
            Piece all = bodies.size() == 1 ? bodies.getFirst() : Piece.items("[", ", ", bodies, "]");
            labelled.add(label.isEmpty() ? all : piece(new Field(label, all)));
        });
        return byLabel.containsKey("") ? labelled.getFirst() : Piece.items("{", ", ", labelled, "}");
    }
}
