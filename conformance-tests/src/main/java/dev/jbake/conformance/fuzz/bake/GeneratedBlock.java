package dev.jbake.conformance.fuzz.bake;

import java.util.List;

/// A block, or, where it has no type, a plain attribute of the file: the only field.
///
/// @param type such as `target`
/// @param label blank where it has none
/// @param attributes in order
/// @param blocks inside it
record GeneratedBlock(String type, String label, List<Field> attributes, List<GeneratedBlock> blocks) {
    GeneratedBlock(String type, String label, List<Field> attributes) {
        this(type, label, attributes, List.of());
    }
}
