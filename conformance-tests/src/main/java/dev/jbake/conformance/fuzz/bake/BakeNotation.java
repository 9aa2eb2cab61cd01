package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.List;

/// A syntax for bake definitions.
interface BakeNotation {
    /// A literal string.
    Piece text(String text);

    /// A template with one interpolation between two literal strings.
    Piece template(String before, Piece expression, String after);

    /// An expression, given in native syntax.
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
