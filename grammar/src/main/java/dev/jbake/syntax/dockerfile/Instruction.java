package dev.jbake.syntax.dockerfile;

import dev.jbake.source.Span;
import java.util.List;

/// An instruction with all its lines.
///
/// @param keyword in upper case; not necessarily one that exists
/// @param keywordSpan where it is
/// @param flags what begins with `--`, without quotes and escapes
/// @param arguments what follows the flags
/// @param heredocs in the order of their bodies
/// @param span from the keyword to the end of its last line, bodies of heredocs included
public record Instruction(
        String keyword,
        Span keywordSpan,
        List<Word> flags,
        InstructionArguments arguments,
        List<Heredoc> heredocs,
        Span span) {}
