package dev.jbake.conformance.fuzz.bake;

import java.util.List;

/// A block; without a type, the plain attribute that is its only field.
///
/// @param type such as `target`, blank for a plain attribute
/// @param label blank if it has none
/// @param attributes in order
/// @param blocks inside it
record GeneratedBlock(String type, String label, List<Field> attributes, List<GeneratedBlock> blocks) {
    GeneratedBlock(String type, String label, List<Field> attributes) {
        this(type, label, attributes, List.of());
    }
}
