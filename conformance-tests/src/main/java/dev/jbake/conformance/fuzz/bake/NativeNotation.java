package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;

/// HCL native syntax.
final class NativeNotation implements Notation {
    @Override
    public Piece text(String text) {
        return Piece.of('"' + escaped(text).replace("${", "$${").replace("%{", "%%{") + '"');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public Piece template(String before, Piece expression, String behind) {
        return Piece.mix('"' + escaped(before) + "${", expression, "}" + escaped(behind) + '"');
    }

    @Override
    public Piece expression(Piece expression) {
        return expression;
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
        List<Piece> pieces = new ArrayList<>();
        for (Field item : items) {
            boolean bare = item.name().matches("[A-Za-z_][\\w-]*");
            pieces.add(Piece.frame((bare ? item.name() : text(item.name()).text()) + " = ", item.value()));
        }
        return Piece.list("{ ", ", ", pieces, " }");
    }

    @Override
    public Piece word(String word) {
        return Piece.of(word);
    }

    @Override
    public Piece file(List<Definition> definitions) {
        return Piece.items("", "\n", definitions.stream().map(this::piece).toList(), "\n");
    }

    private Piece piece(Definition definition) {
        if (definition.type().isEmpty()) {
            return piece(definition.attributes().getFirst());
        }
        List<Piece> contents = new ArrayList<>();
        definition.attributes().forEach(attribute -> contents.add(piece(attribute)));
        definition.blocks().forEach(block -> contents.add(piece(block)));
        String label = definition.label().isEmpty() ? "" : " \"" + definition.label() + '"';
        return new NativeBlock(definition.type() + label, contents);
    }

    private static Piece piece(Field attribute) {
        return Piece.frame(attribute.name() + " = ", attribute.value());
    }
}
