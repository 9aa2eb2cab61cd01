package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.InProcess;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.ConformanceFuzzOptions;
import dev.jbake.cli.option.Option;
import dev.jbake.conformance.command.ProgramCommand;
import dev.jbake.conformance.fuzz.Search;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `jbake conformance fuzz`: random projects, on which jbake and another bake command are compared.
final class ConformanceFuzz implements ConformanceGroup {
    private static final long SECONDS = 60;
    /// How long the summary may take after an interrupt.
    private static final long PATIENCE = 5;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String form() {
        return "--bin CMD [OPTION..]";
    }

    @Override
    public String summary() {
        return "Compare jbake with another bake command on generated projects";
    }

    @Override
    public String details() {
        return """
                What differs is made small and written as a case that expects what the other command does. What
                docs/deviations.md gives the reason of is counted and not written. Ends with status 1 when anything else
                differs. An interrupt ends it earlier.
                """;
    }

    @Override
    public List<Option> options() {
        return ConformanceFuzzOptions.TABLE;
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException, IOException {
        if (!arguments.words().isEmpty()) {
            throw new UsageException("jbake conformance fuzz takes no " + String.join(" ", arguments.words()));
        }
        String program = arguments.text("bin");
        if (program.isBlank()) {
            throw new UsageException("jbake conformance fuzz needs --bin, the bake command to compare with");
        }
        long projects = number(arguments, "projects", Long.MAX_VALUE);
        long seconds = number(arguments, "seconds", arguments.has("projects") ? Integer.MAX_VALUE : SECONDS);
        long seed = number(arguments, "seed", host.random().nextInt(1_000_000));
        String out = arguments.has("out") ? arguments.text("out") : "conformance-fuzz";
        Search search = new Search(ProgramCommand.of(program), new InProcess(), seed, host.resolve(out), console.out());
        return run(search, TimeUnit.SECONDS.toNanos(seconds), projects, console);
    }

    private static int run(Search search, long nanoseconds, long projects, Console console) throws IOException {
        return Interruptible.run(PATIENCE, () -> reported(search, nanoseconds, projects, console));
    }

    private static int reported(Search search, long nanoseconds, long projects, Console console) throws IOException {
        try {
            search.run(nanoseconds, projects);
        } catch (InterruptedException ignored) {
            console.err().println("interrupted");
        } finally {
            console.out().print(search.summary());
            console.out().flush();
        }
        return search.isClean() ? Main.OK : Main.FAILED;
    }

    private static long number(Arguments arguments, String option, long otherwise) throws UsageException {
        if (!arguments.has(option)) {
            return otherwise;
        }
        String text = arguments.text(option);
        if (!text.matches("\\d{1,9}")) {
            throw new UsageException("--" + option + " takes a number, not \"" + text + "\"");
        }
        return Long.parseLong(text);
    }
}
