package dev.jbake.bake.compose.tree;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values in order.
///
/// @param elements may be changed
public record Sequence(List<Tree> elements, @Nullable Span span) implements Tree {

    public static Sequence empty(@Nullable Span span) {
        return new Sequence(new ArrayList<>(), span);
    }

    @Override
    public String goType() {
        return "[]interface {}";
    }

    @Override
    public Sequence copy() {
        Sequence copy = empty(span);
        for (Tree element : elements) {
            copy.elements.add(element.copy());
        }
        return copy;
    }
}
