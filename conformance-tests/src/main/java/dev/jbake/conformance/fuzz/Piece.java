package dev.jbake.conformance.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A piece of generated text that knows its inner pieces, so that it can be made smaller.
///
/// @param texts what stands before, between and behind the parts: one more than there are parts
/// @param parts the inner pieces
record Piece(List<String> texts, List<Piece> parts) {
    private static final List<String> SMALLEST = List.of("null", "1", "\"x\"", "true", "[]", "{}");

    /// Text without inner pieces.
    static Piece of(String text) {
        return new Piece(List.of(text), List.of());
    }

    /// Pieces with text before, between and behind them.
    static Piece list(String open, String separator, List<Piece> parts, String close) {
        if (parts.isEmpty()) {
            return of(open + close);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i <= parts.size(); i++) {
            texts.add(i == 0 ? open : i < parts.size() ? separator : close);
        }
        return new Piece(texts, parts);
    }

    /// Texts and pieces in turn, beginning and ending with a text.
    static Piece mix(Object... textsAndPieces) {
        List<String> texts = new ArrayList<>();
        List<Piece> parts = new ArrayList<>();
        for (Object one : textsAndPieces) {
            if (one instanceof Piece piece) {
                parts.add(piece);
            } else {
                texts.add(one.toString());
            }
        }
        return new Piece(texts, parts);
    }

    /// The text of all of it.
    String text() {
        StringBuilder text = new StringBuilder(texts.getFirst());
        for (int i = 0; i < parts.size(); i++) {
            text.append(parts.get(i).text()).append(texts.get(i + 1));
        }
        return text.toString();
    }

    /// What is asked of a piece, by running commands on it.
    interface Property {
        boolean holds(Piece piece) throws IOException, InterruptedException;
    }

    /// A smaller piece that still has the property: pieces are replaced by their parts or by small literals, one after
    /// the other, until nothing more can go.
    Piece shrink(Property property) throws IOException, InterruptedException {
        Piece smallest = this;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Piece smaller : smallest.smaller()) {
                if (smaller.text().length() < smallest.text().length() && property.holds(smaller)) {
                    smallest = smaller;
                    changed = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private List<Piece> smaller() {
        List<Piece> smaller = new ArrayList<>(parts);
        SMALLEST.forEach(text -> smaller.add(of(text)));
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 1) {
                smaller.add(without(i));
            }
            for (Piece part : parts.get(i).smaller()) {
                List<Piece> changed = new ArrayList<>(parts);
                changed.set(i, part);
                smaller.add(new Piece(texts, changed));
            }
        }
        return smaller;
    }

    private Piece without(int index) {
        List<Piece> fewer = new ArrayList<>(parts);
        fewer.remove(index);
        List<String> around = new ArrayList<>(texts);
        around.remove(index == 0 ? 1 : index);
        return new Piece(around, fewer);
    }
}
