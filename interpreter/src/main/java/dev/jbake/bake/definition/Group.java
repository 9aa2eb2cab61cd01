package dev.jbake.bake.definition;

import dev.jbake.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group: targets and other groups under one name.
///
/// @param description empty if it has none
/// @param targets as written, repetitions dropped; null if `targets = null` was written
/// @param span the value of `targets`, null if the command line made the group
public record Group(
        String name,
        String description,
        @Nullable List<String> targets,
        @Nullable Span span) {

    /// The members, none for null.
    public List<String> members() {
        return targets == null ? List.of() : targets;
    }
}
