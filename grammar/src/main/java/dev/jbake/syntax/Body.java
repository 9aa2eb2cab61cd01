package dev.jbake.syntax;

import dev.jbake.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of a file or of a block, in the order of the file.
///
/// @param attributes each name at most once; a repeated one is a diagnostic, and the first is kept
/// @param blocks all blocks
/// @param span from the first item to the last
/// @param missingSpan where the reference reports a missing item: in native syntax the empty range at the start of the
///     body, in JSON the closing brace
public record Body(List<Attribute> attributes, List<Block> blocks, Span span, Span missingSpan) {

    /// The attribute of that name, or null if there is none.
    public @Nullable Attribute attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    /// `name = expression`.
    public record Attribute(String name, Expression expression, Span nameSpan, Span span) {}

    /// `type "label" { body }`.
    ///
    /// @param span the whole block; `typeSpan` to the last label is its header
    public record Block(String type, List<Label> labels, Body body, Span typeSpan, Span openSpan, Span span) {}

    /// A block label, quoted or bare; the span of a quoted one includes the quotes.
    public record Label(String text, Span span) {}
}
