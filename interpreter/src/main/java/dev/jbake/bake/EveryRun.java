package dev.jbake.bake;

import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.resolve.Overrides;
import dev.jbake.bake.resolve.Reach;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.bake.resolve.Selection;
import dev.jbake.bake.resolve.TargetResolver;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Severity;
import dev.jbake.host.Host;
import dev.jbake.limit.DeepStack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The runs that a project is made for, each resolved on its own: those of the groups that no other group holds, and of
/// the targets that no group holds, and that no other target links to or inherits from.
///
/// @param files that were read
/// @param definition all that the files define; nothing after an error in them
/// @param reach what leads to its targets
/// @param runs none if an error in the files hides which ones there are
public record EveryRun(BakeFiles files, Definition definition, Reach reach, List<Resolved> runs) {

    /// Reads the files and resolves every run.
    ///
    /// @param arguments of which the targets and the overrides say nothing
    public static EveryRun of(BakeArguments arguments, Host host, Diagnostics diagnostics) {
        return DeepStack.call(() -> read(arguments, host, diagnostics));
    }

    private static EveryRun read(BakeArguments arguments, Host host, Diagnostics diagnostics) {
        BakeRun run = new BakeRun(arguments, host, diagnostics);
        ComposeTargets compose = run.compose();
        SourceReader sources = run.read(compose);
        BakeFiles files = run.files(sources);
        Definition definition = run.definition(compose, sources);
        if (!diagnostics.hasErrors()) {
            return of(definition, files, run, diagnostics);
        }
        // What targets lack because of a mistake looks like another mistake to a rule that only warns.
        Definition nothing = new Definition(false);
        Diagnostics found = new Diagnostics();
        EveryRun others =
                of(definition.isNamed() ? definition : nothing, files, new BakeRun(arguments, host, found), found);
        found.all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(diagnostics::add);
        return new EveryRun(files, nothing, others.reach(), others.runs());
    }

    private static EveryRun of(Definition definition, BakeFiles files, BakeRun run, Diagnostics diagnostics) {
        Overrides none = new Overrides(definition, null, diagnostics);
        TargetResolver resolver = new TargetResolver(definition, none, diagnostics);
        Reach reach = new Reach(definition, resolver);
        List<Resolved> runs = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        for (String name : entries(definition, reach)) {
            if (!reached.contains(name)) {
                Selection selection = new Selection(definition, diagnostics);
                selection.choose(List.of(name));
                Resolved resolved = run.resolve(selection, none, resolver);
                reached.addAll(resolved.groups().keySet());
                reached.addAll(resolved.targets().keySet());
                runs.add(resolved);
            }
        }
        return new EveryRun(files, definition, reach, runs);
    }

    /// First what nothing else leads to. Then, because of cycles, everything but targets that others only inherit from.
    private static List<String> entries(Definition definition, Reach reach) {
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : definition.names()) {
            boolean group = definition.groups().containsKey(name);
            if (group || !reach.isInherited(name)) {
                (reach.isGrouped(name) || reach.isLinked(name) ? others : first).add(name);
            }
        }
        first.addAll(others);
        return first;
    }
}
