package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.List;

/// A piece inside a JSON string.
record Escaped(Piece inner) implements Piece {
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    @Override
    public String text() {
        return escape(inner.text());
    }

    @Override
    public List<Piece> parts() {
        return List.of(inner);
    }

    @Override
    public Piece with(List<Piece> others) {
        return new Escaped(others.getFirst());
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public boolean isExpression() {
        return false;
    }
}
