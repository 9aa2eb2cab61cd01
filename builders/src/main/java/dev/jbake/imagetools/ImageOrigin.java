package dev.jbake.imagetools;

/// A source whose place and descriptor are known.
record ImageOrigin(Location location, Descriptor descriptor) {}
