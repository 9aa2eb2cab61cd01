package dev.jbake.bake;

import dev.jbake.bake.compose.ComposeReader;
import dev.jbake.bake.compose.build.ComposeTarget;
import dev.jbake.bake.compose.build.Setting;
import dev.jbake.bake.definition.ContextBase;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.source.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds the targets of compose files to a definition, and a group `default` of them all.
final class ComposeTargets {
    private final Host host;
    private final boolean mayReadEnvironment;
    private final Map<String, String> variables;
    private final Diagnostics diagnostics;
    private @Nullable ComposeReader reader;

    /// @param variables those of the command line
    ComposeTargets(Host host, boolean mayReadEnvironment, Map<String, String> variables, Diagnostics diagnostics) {
        this.host = host;
        this.mayReadEnvironment = mayReadEnvironment;
        this.variables = variables;
        this.diagnostics = diagnostics;
    }

    /// The reader, made on demand, since it loads many classes.
    ComposeReader reader() {
        if (reader == null) {
            reader = new ComposeReader(host, mayReadEnvironment, variables, diagnostics);
        }
        return reader;
    }

    /// Adds the targets of all files together.
    void add(List<Source> files, Definition definition) {
        List<ComposeTarget> targets = reader().read(files);
        if (targets == null) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (ComposeTarget described : targets) {
            Target target = new Target(described.name());
            for (Setting<?> setting : described.settings()) {
                put(setting, target);
            }
            if (definition.isFileRelative()) {
                target.putBase(ContextBase.of(files.getFirst().name(), target));
            }
            definition.add(target, diagnostics);
            names.add(target.name());
        }
        definition.add(new Group("default", "", names.isEmpty() ? null : List.copyOf(names), null), diagnostics);
    }

    private static <T> void put(Setting<T> setting, Target target) {
        target.put(setting.attribute(), setting.content());
        target.putSpan(setting.attribute(), setting.span());
    }
}
