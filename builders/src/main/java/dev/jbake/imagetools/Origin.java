package dev.jbake.imagetools;

/// A source whose place and descriptor are known.
record Origin(Location location, Descriptor descriptor) {}
