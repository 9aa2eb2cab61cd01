package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;

/// Something with a name and a value: an attribute of a block, an item of an object.
record Field(String name, Piece value) {}
