package dev.jbake.cli.conformance;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.Interruptible;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.ProgramCommand;
import dev.jbake.conformance.fuzz.Search;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `jbake conformance fuzz`: compares jbake with another bake command on random projects.
public final class ConformanceFuzz implements Command {
    private static final long USUAL_SECONDS = 60;
    /// How many seconds the summary may take after an interrupt.
    private static final long GRACE_SECONDS = 5;

    private static final Option BIN =
            Option.value("bin", "COMMAND", "Compare with this bake command, such as 'docker buildx bake'");
    private static final Option OUT =
            Option.value("out", "DIRECTORY", "Write the cases to this directory instead of conformance-fuzz");
    private static final Option PROJECTS =
            Option.value("projects", "NUMBER", "Stop after this many projects instead of after a time");
    private static final Option SECONDS =
            Option.value("seconds", "NUMBER", "Stop after this many seconds instead of " + USUAL_SECONDS);
    private static final Option SEED =
            Option.value("seed", "NUMBER", "Generate the projects of this seed instead of a random one");

    private final BakeCommand jbake;

    /// The search for differences.
    ///
    /// @param jbake the command that it tests
    public ConformanceFuzz(BakeCommand jbake) {
        this.jbake = jbake;
    }

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String summary() {
        return "Compare jbake with another bake command on generated projects";
    }

    @Override
    public String details() {
        return """
                Each difference is reduced to a small project and written as a case that expects what the other command
                does. Differences that docs/deviations.md explains are only counted. The exit status is 1 if there are
                any others. An interrupt stops the search and prints the summary.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(BIN, OUT, PROJECTS, SECONDS, SEED);
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException, IOException {
        String program = arguments.text(BIN, "");
        if (program.isBlank()) {
            throw new UsageException(arguments.command() + " needs --bin, the bake command to compare with");
        }
        long projects = number(arguments, PROJECTS, Long.MAX_VALUE);
        long seconds = number(arguments, SECONDS, arguments.has(PROJECTS) ? Integer.MAX_VALUE : USUAL_SECONDS);
        long seed = number(arguments, SEED, host.random().nextInt(1_000_000));
        String out = arguments.text(OUT, "conformance-fuzz");
        Search search = new Search(ProgramCommand.of(program), jbake, seed, host.resolve(out), console.out());
        return run(search, TimeUnit.SECONDS.toNanos(seconds), projects, console);
    }

    private static int run(Search search, long nanoseconds, long projects, Console console) throws IOException {
        return Interruptible.run(GRACE_SECONDS, () -> reported(search, nanoseconds, projects, console));
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
        return search.isClean() ? OK : FAILED;
    }

    private static long number(Arguments arguments, Option option, long otherwise) throws UsageException {
        if (!arguments.has(option)) {
            return otherwise;
        }
        String text = arguments.text(option, "");
        if (!text.matches("\\d{1,9}")) {
            throw new UsageException("--" + option.name() + " takes a number, not \"" + text + "\"");
        }
        return Long.parseLong(text);
    }
}
