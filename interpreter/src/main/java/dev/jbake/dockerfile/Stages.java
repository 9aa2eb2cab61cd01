package dev.jbake.dockerfile;

import dev.jbake.syntax.dockerfile.DockerfileTree;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The stages of a Dockerfile.
///
/// @param file the Dockerfile
/// @param globals the arguments before the first stage
/// @param all in the order of the file; at least one
public record Stages(DockerfileTree file, List<InstructionArguments.Pair> globals, List<BuildStage> all) {
    /// The names that some `ARG` declares.
    public Set<String> declaredArguments() {
        Set<String> names = new HashSet<>();
        globals.forEach(pair -> names.add(pair.name().text()));
        for (BuildStage stage : all) {
            for (Instruction instruction : stage.instructions()) {
                Instruction inner = instruction.arguments() instanceof InstructionArguments.Trigger trigger
                        ? trigger.instruction()
                        : instruction;
                if (inner.keyword().equals("ARG") && inner.arguments() instanceof InstructionArguments.Pairs pairs) {
                    pairs.pairs().forEach(pair -> names.add(pair.name().text()));
                }
            }
        }
        return names;
    }
}
