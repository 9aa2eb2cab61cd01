package dev.jbake.cli.command;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.Definition;
import dev.jbake.bake.RemoteDefinition;
import dev.jbake.bake.Resolved;
import dev.jbake.bake.Shorthands;
import dev.jbake.bake.attribute.CallMethod;
import dev.jbake.bake.attribute.InvalidContent;
import dev.jbake.bake.listing.ListRequest;
import dev.jbake.cli.Console;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.option.ArgumentParser;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.BuildOptions;
import dev.jbake.cli.option.OptionHelp;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `jbake build [OPTION..] [URL [CONTEXT_URL]] [TARGET..]`: what `docker buildx bake` does.
final class BuildCommand implements Command {
    @Override
    public String name() {
        return "build";
    }

    @Override
    public String summary() {
        return "Build the targets of a bake file";
    }

    @Override
    public String help() {
        return "Usage: jbake build [OPTION..] [URL [CONTEXT_URL]] [TARGET..]\n\n" + summary()
                + ", those of group or target \"default\" where none is named.\n\n" + OptionHelp.of(BuildOptions.TABLE);
    }

    @Override
    public int run(List<String> words, Host host, Console console) throws UsageException {
        Arguments arguments = new ArgumentParser(BuildOptions.TABLE).parse(words);
        for (String notice : arguments.notices()) {
            console.err().print(notice + "\n");
        }
        if (arguments.on("help")) {
            console.out().print(help());
            return Main.OK;
        }
        RemoteWords said = RemoteWords.of(arguments.words());
        return said.isRemote()
                ? new OnBuilder(arguments, host, console)
                        .fetch(
                                said,
                                files(arguments, host, false),
                                fetched -> run(arguments, words, fetched, host, console))
                : run(arguments, words, null, host, console);
    }

    private static int run(
            Arguments arguments, List<String> words, @Nullable RemoteDefinition fetched, Host host, Console console)
            throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        BakeArguments asked = bakeArguments(arguments, fetched, host);
        if (arguments.has("progress") || host.variable("BUILDKIT_PROGRESS") != null) {
            OnBuilder.progress(arguments, host);
        }
        Consent consent = new Consent(arguments.all("allow"), words, fetched != null, host, console);
        String list = list(arguments);
        if (!list.isEmpty()) {
            return list(list, arguments, asked, host, console);
        }
        Resolved resolved = BakeRun.load(asked, host, diagnostics);
        if (arguments.on("strict")) {
            diagnostics.makeWarningsErrors();
        }
        if (arguments.on("print") || diagnostics.hasErrors()) {
            return print(resolved, diagnostics, console);
        }
        Optional<BuildPlan> plan = resolved.plan(host, diagnostics);
        show(diagnostics, console);
        boolean go = plan.isPresent() && consent.obtain(plan.get(), resolved.granted());
        return go
                ? new OnBuilder(arguments, host, console)
                        .build(plan.get(), resolved, asked.shorthands().call())
                : Main.FAILED;
    }

    /// What is to be listed, blank for nothing.
    private static String list(Arguments arguments) {
        String list = arguments.text("list");
        if (list.isEmpty() && arguments.on("list-targets")) {
            return "targets";
        }
        return list.isEmpty() && arguments.on("list-variables") ? "variables" : list;
    }

    private static int print(Resolved resolved, Diagnostics diagnostics, Console console) {
        show(diagnostics, console);
        if (diagnostics.hasErrors()) {
            return Main.FAILED;
        }
        console.out().print(resolved.print());
        console.out().print('\n');
        return Main.OK;
    }

    private static int list(String written, Arguments arguments, BakeArguments asked, Host host, Console console)
            throws UsageException {
        if (arguments.on("print")) {
            throw new UsageException("--print and --list are mutually exclusive");
        }
        Diagnostics diagnostics = new Diagnostics();
        Definition definition = BakeRun.definition(asked, host, diagnostics);
        show(diagnostics, console);
        if (diagnostics.hasErrors()) {
            return Main.FAILED;
        }
        try {
            console.out().print(ListRequest.parse(written).of(definition));
            return Main.OK;
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    private static void show(Diagnostics diagnostics, Console console) {
        if (!diagnostics.all().isEmpty()) {
            console.err().print(new DiagnosticRenderer().render(diagnostics));
        }
    }

    private static BakeArguments bakeArguments(Arguments arguments, @Nullable RemoteDefinition fetched, Host host)
            throws UsageException {
        return new BakeArguments(
                files(arguments, host, true),
                RemoteWords.of(arguments.words()).targets(),
                arguments.all("set"),
                variables(arguments.all("var")),
                shorthands(arguments),
                fetched);
    }

    private static Shorthands shorthands(Arguments arguments) throws UsageException {
        try {
            Shorthands shorthands = new Shorthands(
                    arguments.on("push"),
                    arguments.on("load"),
                    CallMethod.parse(arguments.text("call")),
                    toggle(arguments, "no-cache"),
                    toggle(arguments, "pull"),
                    arguments.text("sbom"),
                    arguments.text("provenance"),
                    arguments.all("policy"));
            shorthands.check();
            return shorthands;
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    /// The files that are named: `cwd://name` is always one of this machine, any other name only where the definition
    /// is not fetched.
    private static List<String> files(Arguments arguments, Host host, boolean local) throws UsageException {
        boolean remote = RemoteWords.of(arguments.words()).isRemote();
        List<String> files = new ArrayList<>();
        for (String file : arguments.has("file") ? arguments.all("file") : filesOfEnvironment(host)) {
            boolean marked = file.startsWith("cwd://");
            if (local == (marked || !remote)) {
                files.add(marked ? file.substring("cwd://".length()) : file);
            }
        }
        return files;
    }

    /// The files that `BUILDX_BAKE_FILE` names, parted by `BUILDX_BAKE_PATH_SEPARATOR`, else by the system's separator.
    // Compat: they must exist, even those that are then sought elsewhere (files/by-variable-missing,
    // files/by-variable-marked).
    private static List<String> filesOfEnvironment(Host host) throws UsageException {
        String written = host.variable("BUILDX_BAKE_FILE");
        List<String> files = new ArrayList<>();
        if (written != null) {
            String given = host.variable("BUILDX_BAKE_PATH_SEPARATOR");
            String separator = given == null || given.isEmpty() ? File.pathSeparator : given;
            for (int start = 0; start <= written.length(); ) {
                int end = written.indexOf(separator, start);
                String file = written.substring(start, end < 0 ? written.length() : end)
                        .strip();
                if (!file.isEmpty()) {
                    if (!file.equals("-") && !Files.exists(host.resolve(file))) {
                        throw new UsageException("stat " + file + ": no such file or directory");
                    }
                    files.add(file);
                }
                start = end < 0 ? written.length() + 1 : end + separator.length();
            }
        }
        return files;
    }

    private static Map<String, String> variables(List<String> written) throws UsageException {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String variable : written) {
            int equals = variable.indexOf('=');
            if (equals < 0 && !variable.isEmpty()) {
                throw new UsageException("invalid variable \"" + variable + "\", expected key=value");
            }
            if (equals == 0) {
                throw new UsageException("invalid variable \"" + variable + "\", key is empty");
            }
            if (equals > 0) {
                variables.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return variables;
    }

    private static @Nullable Boolean toggle(Arguments arguments, String option) {
        return arguments.has(option) ? arguments.on(option) : null;
    }
}
