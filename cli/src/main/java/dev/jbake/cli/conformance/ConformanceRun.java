package dev.jbake.cli.conformance;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Need;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.ProgramCommand;
import dev.jbake.conformance.run.BuildxVersion;
import dev.jbake.conformance.run.Choice;
import dev.jbake.conformance.run.ReportForm;
import dev.jbake.conformance.run.SuiteResult;
import dev.jbake.conformance.run.SuiteRun;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// `jbake conformance run`: runs the suite against jbake or any bake command.
public final class ConformanceRun implements Command {
    private static final Option AREA =
            Option.values("area", "NAME", "Run only the cases of this area, or this case (AREA/CASE)");
    private static final Option BIN =
            Option.value("bin", "COMMAND", "Test this bake command instead of jbake, such as 'docker buildx bake'");
    private static final Option BUILDER =
            Option.value("builder", "NAME", "Include the cases that need a builder, and build on this one");
    private static final Option BUSYBOX =
            Option.value("busybox", "FILE", "Use this static busybox in cases whose steps run a program");
    private static final Option EXCEPT =
            Option.values("except", "FILE", "Skip the cases that this file lists, one AREA/CASE a line");
    private static final Option LACKS =
            Option.values("lacks", "FEATURE", "Skip the cases that need this feature: image-store or loopback");
    private static final Option REGISTRY = Option.value(
            "registry", "HOST:PORT", "Use this registry without TLS on a loopback address in cases that push and pull");
    private static final Option REPORT =
            Option.value("report", "FORM", "Print the report as: text, json, junit or html");
    private static final Option SINCE =
            Option.value("since", "VERSION", "Skip the cases that do not hold in this version of buildx, such as 0.29");

    private final BakeCommand jbake;

    /// A run of the suite.
    ///
    /// @param jbake the command that it tests if the user names none
    public ConformanceRun(BakeCommand jbake) {
        this.jbake = jbake;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "Run the conformance suite against jbake or another bake command";
    }

    @Override
    public String details() {
        return "The exit status is 1 if a case fails.\n";
    }

    @Override
    public List<Option> options() {
        return List.of(AREA, BIN, BUILDER, BUSYBOX, EXCEPT, LACKS, REGISTRY, REPORT, SINCE);
    }

    @Override
    public int run(Arguments arguments, Host host, Console console)
            throws UsageException, IOException, InterruptedException {
        String program = arguments.last(BIN);
        ReportForm report;
        CaseSurroundings surroundings;
        Choice choice;
        List<Case> chosen;
        try {
            report = ReportForm.named(arguments.text(REPORT, "text"));
            surroundings = surroundings(arguments, host);
            choice = choice(arguments, surroundings, host);
            chosen = choice.ofAreas(Suite.own());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        long start = System.nanoTime();
        List<Case> cases =
                chosen.stream().filter(one -> choice.why(one).isEmpty()).toList();
        SuiteRun run = program == null
                ? SuiteRun.ofJbake(jbake, surroundings)
                : SuiteRun.ofAny(ProgramCommand.of(program), surroundings);
        SuiteResult result = new SuiteResult(
                program == null ? "jbake" : program, run.run(cases), choice.leftOut(chosen), System.nanoTime() - start);
        console.out().print(report.of(result));
        return result.failures().isEmpty() ? OK : FAILED;
    }

    private static Choice choice(Arguments arguments, CaseSurroundings surroundings, Host host) throws IOException {
        String since = arguments.last(SINCE);
        return new Choice(
                arguments.all(AREA),
                exceptions(arguments.all(EXCEPT), host),
                since == null ? null : BuildxVersion.of(since),
                arguments.has(BIN),
                surroundings);
    }

    private static CaseSurroundings surroundings(Arguments arguments, Host host) throws IOException {
        String builder = arguments.last(BUILDER);
        if (builder == null) {
            return CaseSurroundings.NONE;
        }
        Set<Need> lacks = EnumSet.noneOf(Need.class);
        for (String word : arguments.all(LACKS)) {
            lacks.add(Need.of(word));
        }
        String busybox = arguments.last(BUSYBOX);
        return CaseSurroundings.with(
                builder,
                host.environment(),
                busybox == null ? null : host.resolve(busybox),
                arguments.last(REGISTRY),
                lacks);
    }

    private static List<String> exceptions(List<String> files, Host host) throws IOException {
        List<String> exceptions = new ArrayList<>();
        for (String file : files) {
            try {
                exceptions.addAll(Choice.exceptions(Files.readString(host.resolve(file))));
            } catch (IOException e) {
                throw new IOException("cannot read the exceptions of " + file, e);
            }
        }
        return exceptions;
    }
}
