package dev.jbake.bake.compose;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values in order.
///
/// @param elements may be changed
record Sequence(List<Tree> elements, @Nullable Span span) implements Tree {

    static Sequence empty(@Nullable Span span) {
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
