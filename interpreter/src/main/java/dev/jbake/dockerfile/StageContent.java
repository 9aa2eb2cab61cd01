package dev.jbake.dockerfile;

import dev.jbake.dockerfile.word.Environment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the instructions of one stage declare and read.
final class StageContent {
    /// The variables after its last instruction.
    final Environment environment;

    /// The arguments that it knows, by name.
    final Map<String, Argument> arguments;

    /// The names of those that it uses.
    final Set<String> used;

    final Map<String, SessionMount> secrets = new LinkedHashMap<>();
    final Map<String, SessionMount> agents = new LinkedHashMap<>();
    final List<ContextPath> paths = new ArrayList<>();

    StageContent(Environment environment, Map<String, Argument> arguments, Set<String> used) {
        this.environment = environment;
        this.arguments = new LinkedHashMap<>(arguments);
        this.used = new LinkedHashSet<>(used);
    }

    /// Adds what the used arguments are made of.
    void completeUsed() {
        List<String> open = new ArrayList<>(used);
        while (!open.isEmpty()) {
            Argument argument = arguments.get(open.removeLast());
            if (argument != null) {
                argument.parts().stream().filter(used::add).forEach(open::add);
            }
        }
    }
}
