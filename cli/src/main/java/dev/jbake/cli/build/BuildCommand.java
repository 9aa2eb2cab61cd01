package dev.jbake.cli.build;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.listing.ListRequest;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.cli.command.Command;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.lint.dockerfile.DockerfileRules;
import dev.jbake.plan.BuildPlan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `jbake build`: does what `docker buildx bake` does.
public final class BuildCommand implements Command {
    @Override
    public String name() {
        return "build";
    }

    @Override
    public String summary() {
        return "Build the targets of a bake file";
    }

    @Override
    public String details() {
        return """
                Without TARGET it builds the group or target "default". With URL it reads the bake files from there;
                CONTEXT_URL is the context of that definition instead of the working directory.
                """;
    }

    @Override
    public List<Option> options() {
        return BuildOptions.TABLE;
    }

    @Override
    public Operands operands() {
        return Operands.any("[URL [CONTEXT_URL]] [TARGET...]");
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException {
        RemoteWords words = RemoteWords.of(arguments.words());
        DefinitionFiles files = DefinitionFiles.of(arguments.all(BuildOptions.FILE), words.isRemote(), host);
        if (!words.isRemote()) {
            return run(arguments, BakeRequest.of(arguments, words.targets(), files, null), null, host, console);
        }
        try (OnBuilder builder = new OnBuilder(arguments, host, console)) {
            return builder.fetch(words, files.fetched(), fetched -> {
                BakeArguments asked = BakeRequest.of(arguments, words.targets(), files, fetched);
                return run(arguments, asked, builder, host, console);
            });
        }
    }

    private static int run(
            Arguments arguments, BakeArguments asked, @Nullable OnBuilder begun, Host host, Console console)
            throws UsageException {
        if (arguments.has(BuildOptions.PROGRESS) || host.variable("BUILDKIT_PROGRESS") != null) {
            OnBuilder.progress(arguments, host);
        }
        ControlOptions control = ControlOptions.areGiven(arguments, host) ? new ControlOptions(arguments, host) : null;
        Consent consent = new Consent(arguments, asked.remote() != null, host, console);
        String list = list(arguments);
        if (!list.isEmpty()) {
            return list(list, arguments, asked, host, console);
        }
        return arguments.on(BuildOptions.PRINT)
                ? print(arguments, asked, host, console)
                : build(arguments, asked, begun, consent, control, host, console);
    }

    private static Resolved load(
            Arguments arguments, BakeArguments asked, Host host, Diagnostics diagnostics, Console console)
            throws UsageException {
        Resolved resolved = BakeRun.load(asked, host, diagnostics);
        if (LinkOption.isAsked(arguments, host) && !diagnostics.hasErrors()) {
            resolved = LinkOption.link(resolved, asked, host, diagnostics, console);
        }
        strictly(arguments, diagnostics);
        return Narrowing.isAsked(arguments) && !diagnostics.hasErrors()
                ? new Narrowing(arguments, host, console).of(resolved)
                : resolved;
    }

    private static void strictly(Arguments arguments, Diagnostics diagnostics) {
        if (arguments.on(BuildOptions.STRICT)) {
            diagnostics.makeWarningsErrors();
        }
    }

    /// @param begun what has fetched the definition, null for one of this machine
    private static int build(
            Arguments arguments,
            BakeArguments asked,
            @Nullable OnBuilder begun,
            Consent consent,
            @Nullable ControlOptions control,
            Host host,
            Console console)
            throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        try (OnBuilder builder = begun == null ? new OnBuilder(arguments, host, console) : begun) {
            builder.search();
            Resolved resolved = load(arguments, asked, host, diagnostics, console);
            if (diagnostics.hasErrors()) {
                show(diagnostics, host, console);
                return FAILED;
            }
            if (resolved.requested().isEmpty() && Narrowing.isAsked(arguments)) {
                return OK;
            }
            Optional<BuildPlan> plan = resolved.plan(host, diagnostics);
            if (plan.isPresent() && asked.shorthands().call() == null) {
                DockerfileRules.warn(resolved, plan.get(), host, diagnostics);
                strictly(arguments, diagnostics);
            }
            show(diagnostics, host, console);
            boolean go = plan.isPresent() && !diagnostics.hasErrors() && consent.obtain(plan.get(), resolved.granted());
            return go ? builder.build(plan.get(), resolved, asked.shorthands().call(), control) : FAILED;
        }
    }

    /// What to list, blank for nothing.
    private static String list(Arguments arguments) {
        String list = arguments.text(BuildOptions.LIST, "");
        if (list.isEmpty() && arguments.on(BuildOptions.LIST_TARGETS)) {
            return "targets";
        }
        return list.isEmpty() && arguments.on(BuildOptions.LIST_VARIABLES) ? "variables" : list;
    }

    private static int print(Arguments arguments, BakeArguments asked, Host host, Console console)
            throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        Resolved resolved = load(arguments, asked, host, diagnostics, console);
        show(diagnostics, host, console);
        if (diagnostics.hasErrors()) {
            return FAILED;
        }
        console.out().print(resolved.print());
        console.out().print('\n');
        return OK;
    }

    private static int list(String written, Arguments arguments, BakeArguments asked, Host host, Console console)
            throws UsageException {
        if (arguments.on(BuildOptions.PRINT)) {
            throw new UsageException("--print and --list are mutually exclusive");
        }
        Diagnostics diagnostics = new Diagnostics();
        Definition definition = BakeRun.definition(asked, host, diagnostics);
        show(diagnostics, host, console);
        if (diagnostics.hasErrors()) {
            return FAILED;
        }
        try {
            console.out().print(ListRequest.parse(written).of(definition));
            return OK;
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    private static void show(Diagnostics diagnostics, Host host, Console console) {
        if (!diagnostics.all().isEmpty()) {
            console.err().print(new DiagnosticRenderer(console.showsColours(host)).render(diagnostics));
        }
    }
}
