package dev.jbake.dockerfile.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a word means.
///
/// @param text null if it depends on something that is not known
/// @param used the variables in it that have a value
/// @param unset the variables in it that have none
public record Expanded(@Nullable String text, Set<String> used, Set<String> unset) {}
