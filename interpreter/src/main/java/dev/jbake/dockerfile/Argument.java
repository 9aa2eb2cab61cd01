package dev.jbake.dockerfile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A build argument as a stage sees it.
///
/// @param value null if it has none, or if that is not known
/// @param parts the arguments of which its default is made
public record Argument(String name, @Nullable String value, Set<String> parts) {}
