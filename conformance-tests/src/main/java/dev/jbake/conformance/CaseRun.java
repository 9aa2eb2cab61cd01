package dev.jbake.conformance;

import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformance.command.Outcome;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Runs a case with a bake command, in a copy of its project.
public final class CaseRun {
    private CaseRun() {}

    /// What the command gives, in the form of an expectation; output after a failure is left out.
    public static Expectation run(Case run, BakeCommand command) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("case").toRealPath();
        try {
            copy(run.folder(), directory);
            return seen(command.run(run.invocation(directory)));
        } finally {
            delete(directory);
        }
    }

    /// What the command gives with files in a directory of their own.
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
            return seen(command.run(new Invocation(arguments, variables, input, directory)));
        } finally {
            delete(directory);
        }
    }

    private static Expectation seen(Outcome outcome) {
        return new Expectation(
                outcome.exit(), outcome.exit() == 0 ? outcome.output() : null, Messages.of(outcome.errors()));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String relative = from.relativize(file).toString();
                if (!CaseFile.isOurs(relative)) {
                    Files.copy(file, to.resolve(relative));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
