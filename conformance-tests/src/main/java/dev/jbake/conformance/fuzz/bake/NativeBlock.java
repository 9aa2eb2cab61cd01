package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;
import java.util.List;

/// A block in native syntax, on one line if it holds no more than a short attribute.
///
/// @param head its type and labels
/// @param parts attributes and blocks
record NativeBlock(String head, List<Piece> parts) implements Piece {
    @Override
    public String text() {
        if (parts.isEmpty()) {
            return head + " {}";
        }
        String first = parts.getFirst().text();
        if (parts.size() == 1 && !(parts.getFirst() instanceof NativeBlock) && first.matches("[^\\n#/]+")) {
            return head + " { " + first + " }";
        }
        StringBuilder text = new StringBuilder(head).append(" {\n");
        parts.forEach(part -> text.append("  ").append(part.text()).append('\n'));
        return text.append('}').toString();
    }

    @Override
    public Piece with(List<Piece> others) {
        return new NativeBlock(head, others);
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public boolean isExpression() {
        return false;
    }
}
