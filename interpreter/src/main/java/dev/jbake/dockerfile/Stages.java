package dev.jbake.dockerfile;

import dev.jbake.syntax.dockerfile.Arguments;
import dev.jbake.syntax.dockerfile.Dockerfile;
import dev.jbake.syntax.dockerfile.Instruction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The stages of a Dockerfile.
///
/// @param file the Dockerfile
/// @param globals the arguments before the first stage
/// @param all in the order of the file; at least one
public record Stages(Dockerfile file, List<Arguments.Pair> globals, List<Stage> all) {
    /// The names that some `ARG` declares.
    public Set<String> declaredArguments() {
        Set<String> names = new HashSet<>();
        globals.forEach(pair -> names.add(pair.name().text()));
        for (Stage stage : all) {
            for (Instruction instruction : stage.instructions()) {
                Instruction inner = instruction.arguments() instanceof Arguments.Trigger trigger
                        ? trigger.instruction()
                        : instruction;
                if (inner.keyword().equals("ARG") && inner.arguments() instanceof Arguments.Pairs pairs) {
                    pairs.pairs().forEach(pair -> names.add(pair.name().text()));
                }
            }
        }
        return names;
    }
}
