package dev.jbake.bake.compose.build;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// The content that a service gives to an attribute of its target.
///
/// @param <T> the content
/// @param span the key that says it, null if none does
public record Setting<T>(
        Attribute<T> attribute, T content, @Nullable Span span) {}
