package dev.jbake.bake;

import dev.jbake.bake.attribute.Args;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.Policy;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.block.DefinitionReader;
import dev.jbake.bake.block.Globals;
import dev.jbake.bake.block.VariableInput;
import dev.jbake.bake.definition.ContextBase;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Links;
import dev.jbake.bake.resolve.Overrides;
import dev.jbake.bake.resolve.Refusals;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.bake.resolve.Selection;
import dev.jbake.bake.resolve.TargetResolver;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.function.CallContext;
import dev.jbake.function.Work;
import dev.jbake.go.GoBool;
import dev.jbake.go.GoQuote;
import dev.jbake.host.Host;
import dev.jbake.limit.DeepStack;
import dev.jbake.lint.rule.TargetRules;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.Platform;
import dev.jbake.plan.RemoteTree;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.stdlib.StandardFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The way from the command line's arguments to resolved targets.
public final class BakeRun {
    private static final String FILE_RELATIVE = "BUILDX_BAKE_FILE_RELATIVE_PATHS";
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private final BakeArguments arguments;
    private final Host host;
    private final Diagnostics diagnostics;
    private final List<Source> local = new ArrayList<>();

    BakeRun(BakeArguments arguments, Host host, Diagnostics diagnostics) {
        this.arguments = arguments;
        this.host = host;
        this.diagnostics = diagnostics;
    }

    /// Reads the files, evaluates them, chooses and resolves targets. With errors among the diagnostics the result is
    /// not complete and must not be used but for suggestions.
    public static Resolved load(BakeArguments arguments, Host host, Diagnostics diagnostics) {
        return DeepStack.call(() -> new BakeRun(arguments, host, diagnostics).load());
    }

    /// All that the files define, nothing chosen yet.
    public static Definition definition(BakeArguments arguments, Host host, Diagnostics diagnostics) {
        return DeepStack.call(() -> new BakeRun(arguments, host, diagnostics).definition());
    }

    /// The files that the arguments name, read and not evaluated.
    public static BakeFiles files(BakeArguments arguments, Host host, Diagnostics diagnostics) {
        return DeepStack.call(() -> {
            BakeRun run = new BakeRun(arguments, host, diagnostics);
            return run.files(run.read(run.compose()));
        });
    }

    /// What was read, not evaluated.
    BakeFiles files(SourceReader reader) {
        boolean lookedUp = arguments.files().isEmpty() && arguments.remote() == null;
        return new BakeFiles(reader.bodies(), reader.composeFiles(), lookedUp);
    }

    private Resolved load() {
        Definition definition = definition();
        if (diagnostics.hasErrors()) {
            return new Resolved(Map.of(), Map.of(), List.of(), Set.of(), null, local, Map::of, false);
        }
        Overrides overrides = new Overrides(definition, mayReadEnvironment() ? host.environment() : null, diagnostics);
        arguments.overrides().forEach(overrides::add);
        arguments.shorthands().addTo(overrides);
        Selection selection = new Selection(definition, diagnostics);
        selection.choose(arguments.targets());
        return resolve(selection, overrides, new TargetResolver(definition, overrides, diagnostics));
    }

    /// Resolves what was chosen, with all that it links to.
    Resolved resolve(Selection selection, Overrides overrides, TargetResolver resolver) {
        int before = diagnostics.errors();
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Span> chosen : selection.targets().entrySet()) {
            Target target = resolver.resolve(chosen.getKey(), chosen.getValue());
            if (target != null) {
                targets.put(chosen.getKey(), target);
            }
        }
        List<String> requested = List.copyOf(targets.keySet());
        new Links(targets, resolver, diagnostics).follow();
        if (!arguments.overrides().isEmpty()) {
            overrides.lookForUnused(resolver.resolved());
        }
        TargetRules rules = new TargetRules(diagnostics);
        for (Target target : targets.values()) {
            rules.look(target);
            if (arguments.shorthands().withoutPolicy()) {
                target.put(Policy.ATTRIBUTE, Policy.DISABLED);
            }
            addEpoch(target);
            check(target);
        }
        RemoteDefinition remote = arguments.remote();
        RemoteTree tree = remote == null ? null : remote.tree();
        if (tree instanceof RemoteTree.Repository) {
            new LocalDockerfiles(host, diagnostics).refuse(targets.values());
        }
        return new Resolved(
                selection.groups(),
                targets,
                requested,
                resolver.granted(),
                tree,
                local,
                () -> resolver.others(targets.keySet()),
                diagnostics.errors() == before);
    }

    private Definition definition() {
        ComposeTargets compose = compose();
        return definition(compose, read(compose));
    }

    /// What was read, evaluated.
    Definition definition(ComposeTargets compose, SourceReader sources) {
        Definition definition = new Definition(areContextsFileRelative());
        if (!diagnostics.hasErrors() && !sources.composeFiles().isEmpty()) {
            compose.add(sources.composeFiles(), definition);
        }
        if (diagnostics.hasErrors()) {
            return new Definition(false);
        }
        diagnostics.addAll(sources.structure().all());
        Map<String, String> builtIn = new HashMap<>();
        builtIn.put("BAKE_CMD_CONTEXT", commandContext());
        builtIn.put("BAKE_LOCAL_PLATFORM", Platform.local().formatWithVariant());
        VariableInput input = new VariableInput(arguments.variables(), host, mayReadEnvironment());
        Globals globals = new Globals(
                builtIn,
                input,
                StandardFunctions.table(),
                new CallContext(new HostSurroundings(host), new Work()),
                diagnostics);
        Definition read =
                new DefinitionReader(globals, builtIn.keySet(), diagnostics).read(sources.bodies(), definition);
        if (definition.isFileRelative()) {
            ContextBase.rebase(read);
        }
        // Compose files take these for their own variables, which need no declaration.
        if (sources.composeFiles().isEmpty()) {
            lookForUnknownVariables(globals);
        }
        return read;
    }

    /// What reads and merges compose files.
    ComposeTargets compose() {
        return new ComposeTargets(host, mayReadEnvironment(), arguments.variables(), diagnostics);
    }

    /// Reads the files that the arguments name.
    SourceReader read(ComposeTargets compose) {
        SourceReader reader = new SourceReader(compose::reader, diagnostics);
        for (Source source : sources()) {
            reader.read(source);
        }
        return reader;
    }

    private void lookForUnknownVariables(Globals globals) {
        for (String name : arguments.variables().keySet()) {
            if (!globals.isVariable(name) && !globals.isVariable(VariableInput.ofJson(name))) {
                List<String> names = new ArrayList<>();
                globals.variables().forEach(variable -> names.add(variable.name()));
                diagnostics.add(Diagnostic.finding(
                        Code.UNKNOWN_VARIABLE_OPTION,
                        null,
                        "--var " + name + " sets nothing: there is no variable " + GoQuote.quote(name) + "."
                                + Suggestions.didYouMean(name, names)));
            }
        }
    }

    private boolean areContextsFileRelative() {
        String written = host.variable(FILE_RELATIVE);
        String value = written == null ? "" : written.strip();
        try {
            return !value.isEmpty() && Contents.bool(value);
        } catch (InvalidContent e) {
            diagnostics.error(
                    Code.INVALID_VALUE,
                    "failed to parse " + FILE_RELATIVE + " value " + GoQuote.quote(value) + ": " + e.reason(),
                    "",
                    null);
            return false;
        }
    }

    private List<Source> sources() {
        RemoteDefinition remote = arguments.remote();
        if (remote == null || !arguments.files().isEmpty()) {
            local.addAll(new SourceFiles(host, diagnostics).read(arguments.files()));
        }
        if (remote == null) {
            return local;
        }
        List<Source> sources = new ArrayList<>(remote.files());
        sources.addAll(local);
        if (sources.isEmpty()) {
            diagnostics.error(Code.INVALID_VALUE, SourceFiles.NOTHING_FOUND, "", null);
        }
        return sources;
    }

    private String commandContext() {
        RemoteDefinition remote = arguments.remote();
        return remote == null || remote.commandContext() == null
                ? ContextSource.WORKING_DIRECTORY
                : remote.commandContext();
    }

    private boolean mayReadEnvironment() {
        String disabled = host.variable("BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP");
        return disabled == null || !Boolean.TRUE.equals(GoBool.parse(disabled));
    }

    /// The environment's SOURCE_DATE_EPOCH is a build argument of every target that does not set it.
    private void addEpoch(Target target) {
        String epoch = host.variable(EPOCH);
        Map<String, @Nullable String> args = target.get(Args.ATTRIBUTE);
        if (epoch == null || epoch.isEmpty() || (args != null && args.containsKey(EPOCH))) {
            return;
        }
        Map<String, @Nullable String> changed = args == null ? new LinkedHashMap<>() : new LinkedHashMap<>(args);
        changed.put(EPOCH, epoch);
        target.put(Args.ATTRIBUTE, changed);
    }

    private void check(Target target) {
        for (Attribute<?> attribute : AttributeTable.ALL) {
            check(attribute, target);
        }
    }

    private <T> void check(Attribute<T> attribute, Target target) {
        T content = target.get(attribute);
        if (content != null) {
            try {
                attribute.check(content);
            } catch (InvalidContent e) {
                Refusals.of(attribute, content, attribute::check)
                        .forEach((reason, part) -> diagnostics.error(
                                Code.INVALID_VALUE,
                                reason,
                                "In target " + target.name() + ".",
                                target.span(attribute, part)));
            }
        }
    }
}
