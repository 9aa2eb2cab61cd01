package dev.jbake.dockerfile;

import dev.jbake.dockerfile.word.Environment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the instructions of one stage declare and read.
final class StageContent {
    /// The variables after its last instruction.
    final Environment environment;

    /// The arguments that it declares, by name.
    final Map<String, Argument> arguments = new LinkedHashMap<>();

    /// The names of those that it uses.
    final Set<String> used;

    final Map<String, SessionMount> secrets = new LinkedHashMap<>();
    final Map<String, SessionMount> agents = new LinkedHashMap<>();
    final List<ContextPath> paths = new ArrayList<>();

    private final Map<String, Argument> globals;

    StageContent(Environment environment, Map<String, Argument> globals, Set<String> used) {
        this.environment = environment;
        this.globals = globals;
        this.used = new LinkedHashSet<>(used);
    }

    /// An argument that it declares, or else a global one; null if there is none of the name.
    @Nullable
    Argument argument(String name) {
        Argument own = arguments.get(name);
        return own == null ? globals.get(name) : own;
    }

    /// Adds what the used arguments are made of.
    void completeUsed() {
        List<String> open = new ArrayList<>(used);
        while (!open.isEmpty()) {
            Argument argument = argument(open.removeLast());
            if (argument != null) {
                argument.parts().stream().filter(used::add).forEach(open::add);
            }
        }
    }
}
