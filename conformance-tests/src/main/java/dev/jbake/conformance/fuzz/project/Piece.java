package dev.jbake.conformance.fuzz.project;

import java.util.ArrayList;
import java.util.List;

/// A piece of generated text that knows its inner pieces, so that it can be shrunk.
public interface Piece {
    /// The text.
    String text();

    /// The inner pieces.
    List<Piece> parts();

    /// Returns this piece with other inner pieces: as many, or fewer if {@link #isList} allows it.
    Piece with(List<Piece> parts);

    /// Returns whether inner pieces can be removed.
    boolean isList();

    /// True for an expression, which one of its parts or any other expression can replace.
    boolean isExpression();

    /// Text without inner pieces, as an expression.
    static Piece of(String text) {
        return new Mixed(List.of(text), List.of(), true);
    }

    /// Texts and pieces in turn, beginning with a text, as an expression.
    static Piece mix(Object... textsAndPieces) {
        return mixed(true, textsAndPieces);
    }

    /// Texts and pieces in turn, beginning with a text; nothing else can replace it.
    static Piece frame(Object... textsAndPieces) {
        return mixed(false, textsAndPieces);
    }

    private static Piece mixed(boolean expression, Object... textsAndPieces) {
        List<String> texts = new ArrayList<>();
        List<Piece> parts = new ArrayList<>();
        for (Object one : textsAndPieces) {
            if (one instanceof Piece piece) {
                parts.add(piece);
            } else {
                texts.add(one.toString());
            }
        }
        if (texts.size() == parts.size()) {
            texts.add("");
        }
        return new Mixed(texts, parts, expression);
    }

    /// Any number of pieces with text before, between and after them, as an expression.
    static Piece list(String open, String separator, List<Piece> parts, String close) {
        return new Listed(open, separator, parts, close, true);
    }

    /// Any number of pieces with text before, between and after them; nothing else can replace it.
    static Piece items(String open, String separator, List<Piece> parts, String close) {
        return new Listed(open, separator, parts, close, false);
    }

    /// Fixed text around pieces.
    ///
    /// @param texts the texts before, between and after the parts: one more than parts
    record Mixed(List<String> texts, List<Piece> parts, boolean isExpression) implements Piece {
        @Override
        public String text() {
            StringBuilder text = new StringBuilder(texts.getFirst());
            for (int i = 0; i < parts.size(); i++) {
                text.append(parts.get(i).text()).append(texts.get(i + 1));
            }
            return text.toString();
        }

        @Override
        public Piece with(List<Piece> others) {
            return new Mixed(texts, others, isExpression);
        }

        @Override
        public boolean isList() {
            return false;
        }
    }

    /// Any number of pieces.
    record Listed(String open, String separator, List<Piece> parts, String close, boolean isExpression)
            implements Piece {
        @Override
        public String text() {
            List<String> texts = parts.stream().map(Piece::text).toList();
            return open + String.join(separator, texts) + close;
        }

        @Override
        public Piece with(List<Piece> others) {
            return new Listed(open, separator, others, close, isExpression);
        }

        @Override
        public boolean isList() {
            return true;
        }
    }
}
