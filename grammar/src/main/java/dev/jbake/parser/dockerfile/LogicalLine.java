package dev.jbake.parser.dockerfile;

import dev.jbake.source.Source;
import dev.jbake.source.Span;

/// An instruction's lines, joined.
///
/// @param text without line ends, continuations and comments; its spans are those of the file
/// @param span of the lines in the file
record LogicalLine(Source text, Span span) {}
