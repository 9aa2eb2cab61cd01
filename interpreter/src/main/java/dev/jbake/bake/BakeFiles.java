package dev.jbake.bake;

import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.util.List;

/// The files of a run, read and not evaluated.
///
/// @param bodies those in HCL and JSON, in their order
/// @param composeFiles the others, in their order, each sound alone
/// @param lookedUp whether no file was named, so that these are the ones that were found
public record BakeFiles(List<Body> bodies, List<Source> composeFiles, boolean lookedUp) {}
