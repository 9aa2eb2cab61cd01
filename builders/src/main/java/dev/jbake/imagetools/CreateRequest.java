package dev.jbake.imagetools;

import java.util.List;

/// What `jbake imagetools create` is asked for, as written.
///
/// @param sources digests, names and descriptors
/// @param tags the names of the new image
/// @param append whether the first of the tags is a source, too
/// @param preferIndex whether a single image is put into an index
/// @param annotations `[type[platform]:]key=value`
/// @param platforms those to keep, also several with commas; empty for all
public record CreateRequest(
        List<String> sources,
        List<String> tags,
        boolean append,
        boolean preferIndex,
        List<String> annotations,
        List<String> platforms) {}
