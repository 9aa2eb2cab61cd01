package dev.jbake.buildkit;

import com.google.common.collect.ImmutableList;

/// A source file with the places in it that an error is about.
///
/// @param filename name as the frontend knows it, `Dockerfile`
/// @param language `Dockerfile`, or empty
/// @param text the whole file
/// @param ranges the places
public record ErrorSource(String filename, String language, String text, ImmutableList<Range> ranges) {

    /// From one place to another; lines count from 1, characters from 0.
    public record Range(int startLine, int startCharacter, int endLine, int endCharacter) {}
}
