package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.InProcess;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.option.ArgumentParser;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.ConformanceOptions;
import dev.jbake.cli.option.OptionHelp;
import dev.jbake.conformance.Case;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.command.ProgramCommand;
import dev.jbake.conformance.run.BuildxVersion;
import dev.jbake.conformance.run.Report;
import dev.jbake.conformance.run.SuiteResult;
import dev.jbake.conformance.run.SuiteRun;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// `jbake conformance run`: the suite against jbake, or against any bake command.
final class ConformanceCommand implements Command {
    private static final String RUN = "run";

    @Override
    public String name() {
        return "conformance";
    }

    @Override
    public String summary() {
        return "Run the conformance suite against a bake command";
    }

    @Override
    public String help() {
        return "Usage: jbake conformance run [OPTION..]\n\n" + summary()
                + ", jbake itself where none is named.\nEnds with status 1 when a case fails.\n\n"
                + OptionHelp.of(ConformanceOptions.TABLE);
    }

    @Override
    public int run(List<String> words, Host host, Console console) throws UsageException {
        Arguments arguments = new ArgumentParser(ConformanceOptions.TABLE).parse(words);
        List<String> rest = arguments.words();
        if (arguments.on("help") || rest.isEmpty()) {
            console.out().print(help());
            return Main.OK;
        }
        if (!rest.equals(List.of(RUN))) {
            throw new UsageException("jbake conformance knows " + RUN + ", not " + String.join(" ", rest));
        }
        try {
            return run(arguments, console);
        } catch (IllegalArgumentException | IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
            throw new UsageException("canceled");
        }
    }

    private static int run(Arguments arguments, Console console)
            throws UsageException, IOException, InterruptedException {
        Report report = Report.named(arguments.has("report") ? arguments.text("report") : "text");
        String program = arguments.last("bin");
        BuildxVersion version = arguments.has("since") ? BuildxVersion.of(arguments.text("since")) : null;
        long start = System.nanoTime();
        List<Case> chosen = chosen(Suite.own(), arguments.all("area"));
        List<Case> cases = chosen.stream()
                .filter(one -> has(version, one) && (program == null || one.unsettled() == null))
                .toList();
        SuiteRun run = program == null ? SuiteRun.ofJbake(new InProcess()) : SuiteRun.ofAny(ProgramCommand.of(program));
        SuiteResult result = new SuiteResult(
                program == null ? "jbake" : program,
                run.run(cases),
                chosen.size() - cases.size(),
                System.nanoTime() - start);
        console.out().print(report.of(result));
        return result.failures().isEmpty() ? Main.OK : Main.FAILED;
    }

    private static boolean has(@Nullable BuildxVersion version, Case one) {
        return version == null || version.has(one);
    }

    /// The cases of areas, or single ones.
    private static List<Case> chosen(List<Case> all, List<String> areas) throws UsageException {
        if (areas.isEmpty()) {
            return all;
        }
        TreeSet<String> known = new TreeSet<>();
        for (Case one : all) {
            known.add(one.name());
            known.add(one.name().substring(0, one.name().indexOf('/')));
        }
        for (String area : areas) {
            if (!known.contains(area)) {
                throw new UsageException("there is no area or case \"" + area + "\""
                        + Suggestions.didYouMean(area, new ArrayList<>(known)));
            }
        }
        return all.stream()
                .filter(one -> areas.stream()
                        .anyMatch(area -> one.name().equals(area) || one.name().startsWith(area + "/")))
                .toList();
    }
}
