package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.List;

/// How bake definitions are written.
interface BakeNotation {
    /// A text that is no template.
    Piece text(String text);

    /// A text around an expression.
    Piece template(String before, Piece expression, String behind);

    /// An expression, as it stands in native syntax.
    Piece expression(Piece expression);

    /// A number, `true`, `false` or `null`.
    Piece literal(String word);

    Piece list(List<Piece> elements);

    Piece object(List<Field> items);

    /// What native syntax writes without quotes: a type, the name of a parameter.
    Piece word(String word);

    /// A whole file.
    Piece file(List<GeneratedBlock> definitions);
}
