package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;

/// HCL native syntax, in its various styles.
final class NativeNotation implements BakeNotation {
    private final Dice dice;

    NativeNotation(Dice dice) {
        this.dice = dice;
    }

    /// A string as an expression.
    static String quoted(String text) {
        return '"' + escaped(text).replace("${", "$${").replace("%{", "%%{") + '"';
    }

    @Override
    public Piece text(String text) {
        boolean lines = text.endsWith("\n") && dice.oneIn(2);
        return Piece.of(
                lines
                        ? "<<" + (dice.oneIn(2) ? "-" : "") + "E\n"
                                + text.replace("${", "$${").replace("%{", "%%{") + "E"
                        : quoted(text));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public Piece template(String before, Piece expression, String after) {
        return Piece.mix('"' + escaped(before) + "${", expression, "}" + escaped(after) + '"');
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
        return dice.oneIn(5)
                ? Piece.list("[\n    ", ",\n    ", elements, dice.oneIn(2) && !elements.isEmpty() ? ",\n  ]" : "\n  ]")
                : Piece.list("[", ", ", elements, "]");
    }

    @Override
    public Piece object(List<Field> items) {
        List<Piece> pieces = new ArrayList<>();
        for (Field item : items) {
            boolean bare = item.name().matches("[A-Za-z_][\\w-]*") && !dice.oneIn(5);
            String key = bare ? item.name() : quoted(item.name());
            String is = dice.any(List.of(" = ", " = ", ": "));
            pieces.add(Piece.frame(dice.oneIn(12) ? "(" + quoted(item.name()) + ")" + is : key + is, item.value()));
        }
        return dice.oneIn(4) ? Piece.list("{\n    ", "\n    ", pieces, "\n  }") : Piece.list("{ ", ", ", pieces, " }");
    }

    @Override
    public Piece word(String word) {
        return Piece.of(word);
    }

    @Override
    public Piece file(List<GeneratedBlock> definitions) {
        return Piece.items("", "\n", definitions.stream().map(this::piece).toList(), "\n");
    }

    private Piece piece(GeneratedBlock definition) {
        if (definition.type().isEmpty()) {
            return piece(definition.attributes().getFirst());
        }
        List<Piece> contents = new ArrayList<>();
        definition.attributes().forEach(attribute -> contents.add(piece(attribute)));
        definition.blocks().forEach(block -> contents.add(piece(block)));
        if (dice.oneIn(20)) {
            contents.add(Piece.frame(dice.any(List.of("# comment", "// ${x}", "/* a\n b */"))));
        }
        String name = definition.label();
        String label = name.isEmpty() ? "" : dice.oneIn(10) && name.matches("\\w+") ? " " + name : " \"" + name + '"';
        return new NativeBlock(definition.type() + label, contents);
    }

    private static Piece piece(Field attribute) {
        return Piece.frame(attribute.name() + " = ", attribute.value());
    }
}
