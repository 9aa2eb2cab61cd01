package dev.jbake.syntax.dockerfile;

import dev.jbake.source.Span;

/// A here-document.
///
/// @param name what its last line says
/// @param isExpanded true if variables in it are expanded: the name is not quoted
/// @param hasTabs true after `<<-`: tabs at the start of its lines do not count
/// @param content its lines, as they are in the file
/// @param span the lines and the name after them
public record Heredoc(String name, boolean isExpanded, boolean hasTabs, String content, Span span) {}
