package dev.jbake.bake.compose.tree;

import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A value of a compose file, with its place.
public sealed interface Tree permits Mapping, Sequence, Scalar {

    /// Where it was written, null for what is in no file.
    @Nullable
    Span span();

    /// The name that the reference's messages have for its type.
    String goType();

    /// A copy that shares nothing that can change.
    Tree copy();

    /// The value of a string, null for anything else.
    static @Nullable String text(@Nullable Tree tree) {
        return tree instanceof Scalar scalar && scalar.value() instanceof String text ? text : null;
    }

    /// True for a YAML null, and for nothing at all.
    static boolean isNull(@Nullable Tree tree) {
        return tree == null || (tree instanceof Scalar scalar && scalar.value() == null);
    }
}
