package dev.jbake.bake.block;

import dev.jbake.cty.Value;
import dev.jbake.syntax.Body;
import java.util.Map;

/// A `target` or `group` block under one of its names: the label, or that of a leg of its matrix.
///
/// @param leg the names of the matrix with their values in this leg; none without a matrix
record NamedBlock(Body.Block block, String name, Map<String, Value> leg) {

    static NamedBlock of(Body.Block block) {
        return new NamedBlock(block, block.labels().getFirst().text(), Map.of());
    }

    String label() {
        return block.labels().getFirst().text();
    }
}
