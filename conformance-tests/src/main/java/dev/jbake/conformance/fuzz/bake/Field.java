package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.project.Piece;

/// A name with its value: an attribute of a block, or an item of an object.
record Field(String name, Piece value) {}
