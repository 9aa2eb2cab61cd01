package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Receives the attributes that keys of a build set; null if a key is not written.
public interface AttributeValues {
    void text(String attribute, @Nullable String text, @Nullable Span span) throws ComposeProblem;

    void flag(String attribute, @Nullable Boolean flag, @Nullable Span span) throws ComposeProblem;

    void texts(String attribute, @Nullable List<String> texts, @Nullable Span span) throws ComposeProblem;

    void pairs(String attribute, @Nullable Map<String, String> pairs, @Nullable Span span) throws ComposeProblem;
}
