package dev.jbake.bake.compose.yaml;

import dev.jbake.source.Span;
import java.util.List;

/// An entry of a mapping or an element of a sequence, as a compose file has it.
///
/// @param path the keys that lead there from the top; an element's is its number in brackets, such as `[0]`
/// @param tag of the value, in its short form, such as `!!str`
/// @param text of a scalar, not interpolated; blank for other values
/// @param place the key, or the element
public record WrittenItem(List<String> path, String tag, String text, Span place) {}
