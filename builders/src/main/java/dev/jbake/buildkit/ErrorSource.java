package dev.jbake.buildkit;

import com.google.common.collect.ImmutableList;

/// A source file with the places in it that an error is about.
///
/// @param filename name as the frontend knows it, `Dockerfile`
/// @param text the whole file
/// @param ranges the places
public record ErrorSource(String filename, String text, ImmutableList<Range> ranges) {

    /// A range of lines, counted from 1.
    public record Range(int startLine, int endLine) {}
}
