package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.InProcess;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.ConformanceRunOptions;
import dev.jbake.cli.option.Option;
import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Need;
import dev.jbake.conformance.Suite;
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

/// `jbake conformance run`: the suite against jbake, or against any bake command.
final class ConformanceRun implements ConformanceGroup {
    @Override
    public String name() {
        return "run";
    }

    @Override
    public String form() {
        return "[OPTION..]";
    }

    @Override
    public String summary() {
        return "Run the conformance suite against a bake command";
    }

    @Override
    public String details() {
        return "jbake itself where none is named. Ends with status 1 when a case fails.\n";
    }

    @Override
    public List<Option> options() {
        return ConformanceRunOptions.TABLE;
    }

    @Override
    public int run(Arguments arguments, Host host, Console console)
            throws UsageException, IOException, InterruptedException {
        if (!arguments.words().isEmpty()) {
            throw new UsageException("jbake conformance run takes no " + String.join(" ", arguments.words()));
        }
        ReportForm report = ReportForm.named(arguments.has("report") ? arguments.text("report") : "text");
        String program = arguments.last("bin");
        CaseSurroundings surroundings = surroundings(arguments, host);
        Choice choice = new Choice(
                arguments.all("area"),
                exceptions(arguments.all("except"), host),
                arguments.has("since") ? BuildxVersion.of(arguments.text("since")) : null,
                program != null,
                surroundings);
        long start = System.nanoTime();
        List<Case> chosen = choice.ofAreas(Suite.own());
        List<Case> cases =
                chosen.stream().filter(one -> choice.why(one).isEmpty()).toList();
        SuiteRun run = program == null
                ? SuiteRun.ofJbake(new InProcess(), surroundings)
                : SuiteRun.ofAny(ProgramCommand.of(program), surroundings);
        SuiteResult result = new SuiteResult(
                program == null ? "jbake" : program, run.run(cases), choice.leftOut(chosen), System.nanoTime() - start);
        console.out().print(report.of(result));
        return result.failures().isEmpty() ? Main.OK : Main.FAILED;
    }

    private static CaseSurroundings surroundings(Arguments arguments, Host host) throws IOException {
        String builder = arguments.last("builder");
        if (builder == null) {
            return CaseSurroundings.NONE;
        }
        Set<Need> lacks = EnumSet.noneOf(Need.class);
        for (String word : arguments.all("lacks")) {
            lacks.add(Need.of(word));
        }
        String busybox = arguments.last("busybox");
        return CaseSurroundings.with(
                builder, host.environment(), busybox == null ? null : host.resolve(busybox), lacks);
    }

    private static List<String> exceptions(List<String> files, Host host) throws IOException {
        List<String> exceptions = new ArrayList<>();
        for (String file : files) {
            try {
                exceptions.addAll(Choice.exceptions(Files.readString(host.resolve(file))));
            } catch (IOException e) {
                throw new IOException("tried to read exceptions, but " + file + " cannot be read", e);
            }
        }
        return exceptions;
    }
}
