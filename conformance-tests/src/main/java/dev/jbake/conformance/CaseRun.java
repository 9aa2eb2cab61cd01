package dev.jbake.conformance;

import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformance.files.FileTree;
import dev.jbake.conformance.files.RunResults;
import dev.jbake.conformance.files.Volatile;
import dev.jbake.conformance.serve.FileServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Runs a case with a bake command, in a copy of its project.
public final class CaseRun {
    private final Case run;
    private final BakeCommand command;
    private final CaseSurroundings surroundings;
    private final Path directory;
    /// The placeholders of values that are known only when the case runs.
    private final Map<String, String> places = new LinkedHashMap<>();

    private CaseRun(Case run, BakeCommand command, CaseSurroundings surroundings, Path directory) {
        this.run = run;
        this.command = command;
        this.surroundings = surroundings;
        this.directory = directory;
        places.put("${project}", directory.toString());
        if (surroundings.registry() != null) {
            // The directory's name differs in each run.
            places.put("${registry}", surroundings.registry() + "/jbake" + hash(directory));
        }
    }

    /// Runs the case and returns the result as an expectation, without output after a failure.
    public static Expectation run(Case run, BakeCommand command, CaseSurroundings surroundings)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("case").toRealPath();
        try {
            FileTree.copy(run.folder(), directory, CaseFile::isOurs);
            return new CaseRun(run, command, surroundings, directory).served();
        } finally {
            FileTree.delete(directory);
        }
    }

    /// Runs the command on files in a new directory.
    public static Expectation run(
            Map<String, String> files,
            List<String> arguments,
            Map<String, String> environment,
            String input,
            BakeCommand command)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("case").toRealPath();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path place = directory.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.writeString(place, file.getValue());
            }
            Map<String, String> variables = new TreeMap<>(Case.HOME);
            variables.putAll(environment);
            CommandOutcome outcome = command.run(new Invocation(arguments, variables, input, directory));
            return new Expectation(outcome.exit(), output(outcome), Messages.of(outcome.errors()));
        } finally {
            FileTree.delete(directory);
        }
    }

    private Expectation served() throws IOException, InterruptedException {
        Path remote = run.folder().resolve(CaseFile.REMOTE);
        if (!Files.isDirectory(remote)) {
            return prepared();
        }
        try (FileServer server = FileServer.of(remote)) {
            places.put("${http}", server.address());
            places.put("${commit}", server.commit());
            return prepared();
        }
    }

    private Expectation prepared() throws IOException, InterruptedException {
        if (run.needs().isEmpty()) {
            return seen(outcome(), new TreeMap<>());
        }
        Path busybox = surroundings.busybox();
        if (run.needs().contains(Need.SHELL) && busybox != null) {
            Files.copy(busybox, directory.resolve("busybox"));
        }
        Map<String, byte[]> before = FileTree.read(directory);
        CommandOutcome outcome = outcome();
        SortedMap<String, byte[]> after = FileTree.read(directory);
        if (RunResults.isArchive(outcome.output())) {
            after.put(RunResults.PRINTED, outcome.output().getBytes(StandardCharsets.UTF_8));
            outcome = new CommandOutcome(outcome.exit(), "", outcome.errors());
        }
        return seen(outcome, RunResults.of(before, after));
    }

    /// The outcome of the last command line or of the first that fails.
    private CommandOutcome outcome() throws IOException, InterruptedException {
        for (List<String> arguments : run.before()) {
            CommandOutcome outcome = command.run(invocation(arguments));
            if (outcome.exit() != 0) {
                return outcome;
            }
        }
        return command.run(invocation(run.arguments()));
    }

    private Invocation invocation(List<String> arguments) {
        Map<String, String> variables = new TreeMap<>(Case.HOME);
        if (!run.needs().isEmpty()) {
            variables.putAll(surroundings.environment());
        }
        run.environment().forEach((name, value) -> variables.put(name, filled(value)));
        return new Invocation(arguments.stream().map(this::filled).toList(), variables, filled(run.input()), directory);
    }

    private Expectation seen(CommandOutcome outcome, SortedMap<String, String> files) {
        files.replaceAll((name, content) -> emptied(content));
        return new Expectation(
                outcome.exit(),
                output(outcome) == null ? null : emptied(outcome.output()),
                Messages.of(run.needs().isEmpty() ? outcome.errors() : emptied(Volatile.masked(outcome.errors()))),
                files);
    }

    private static String hash(Path directory) {
        return Integer.toHexString(directory.toString().hashCode());
    }

    private static @Nullable String output(CommandOutcome outcome) {
        return outcome.exit() == 0 ? outcome.output() : null;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    private String emptied(String text) {
        String emptied = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            emptied = emptied.replace(place.getValue(), place.getKey());
        }
        return emptied;
    }
}
