package dev.jbake.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures whole processes beside the reference and prints a table in Markdown. The script `performance` starts it.
public final class Performance {
    private static final int HELLO_ROUNDS = 20;
    private static final int LARGE_ROUNDS = 3;

    private final Path jbake;
    private final Path java;
    private final List<String> reference;
    private final Projects projects;
    private final List<Comparison> table = new ArrayList<>();

    private Performance(Path jbake, Path java, List<String> reference, Projects projects) {
        this.jbake = jbake;
        this.java = java;
        this.reference = reference;
        this.projects = projects;
    }

    /// Measures.
    ///
    /// @param words the launcher, the `java` for the hello world, what to measure (`start`, `many`, `builds`, `large`),
    ///     and the words of the reference's command up to `bake`
    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> line = List.of(words);
        Path root = Files.createTempDirectory("jbake-performance");
        try {
            Performance performance = new Performance(
                    Path.of(line.get(0)), Path.of(line.get(1)), line.subList(3, line.size()), new Projects(root));
            switch (line.get(2)) {
                case "start" -> performance.start();
                case "many" -> performance.many();
                case "builds" -> performance.builds();
                case "large" -> performance.large();
                default -> throw new IllegalArgumentException("not start, many, builds or large: " + line.get(2));
            }
            performance.measure();
        } finally {
            delete(root);
        }
    }

    private void measure() throws IOException, InterruptedException {
        System.out.println("| what | compared with | wall clock | processor time | medians | memory |");
        System.out.println("|---|---|---|---|---|---|");
        for (Comparison row : table) {
            System.out.println(row.measure());
        }
    }

    private void start() throws IOException, InterruptedException {
        Path small = projects.small();
        List<String> hello = projects.hello(java);
        start("two targets", hello, small, 0, 1.5, 1.6, "build", "--print");
        start("one warning", hello, small, 0, 1.8, 1.8, "build", "--print", "-f", "warning.hcl");
        start("20 warnings", hello, small, 0, 1.8, 1.8, "build", "--print", "-f", "warnings.hcl");
        start("a mistake", hello, small, 1, 1.8, 1.8, "build", "--print", "-f", "mistake.hcl");
        start("HCL's JSON", hello, small, 0, 1.8, 1.8, "build", "--print", "-f", "bake.json");
        start("`--list`", hello, small, 0, 1.8, 1.8, "build", "--list=targets");
        start("`conformance check`", hello, small, 0, 1.8, 1.8, "conformance", "check", "docker-bake.hcl");
        start("`help`", hello, small, 0, 1.8, 1.8, "help");
        start("a compose file", hello, small, 0, 3, 3, "build", "--print", "-f", "services.yaml");
        compare("two targets", small, 0.7, 0, HELLO_ROUNDS, Comparison.Preparation.NONE, "--print");
    }

    private void many() throws IOException {
        compare("3,000 targets", projects.many(3_000), 0.15, 0, 5, Comparison.Preparation.NONE, "--print");
        Path most = projects.many(10_000);
        Path less = projects.many(1_000);
        compare("10,000 targets", most, 0.04, 0, 2, Comparison.Preparation.NONE, "--print");
        own(
                "10,000 targets",
                "1,000 targets",
                most,
                ours("--print"),
                ours("--print", "-f", less + "/docker-bake.hcl"),
                3);
        own(
                "one target of 10,000",
                "listing their names",
                most,
                ours("--print", "s0-0"),
                ours("--list=variables"),
                1.3);
    }

    private void builds() throws IOException {
        compare("3 images, cached", projects.images(3, 0), 1, 2.5, HELLO_ROUNDS, Comparison.Preparation.NONE);
        compare(
                "50 images, 10 of them linked, cached",
                projects.images(50, 10),
                0.9,
                0,
                10,
                Comparison.Preparation.NONE);
    }

    private void large() throws IOException {
        Path large = projects.large();
        Path context = large.resolve("context");
        compare("1 GB in 20,000 files, unchanged", large, 1, 0, LARGE_ROUNDS, Comparison.Preparation.NONE);
        compare("a third of it changed", large, 1, 0, LARGE_ROUNDS, () -> projects.fill(context, 3));
        compare("its first time", large, 1, 0, LARGE_ROUNDS, () -> projects.renew(large));
        compare("`local` export of it", large, 1, 0, LARGE_ROUNDS, () -> delete(large.resolve("out")), "export");
    }

    private void start(
            String name, List<String> hello, Path directory, int status, double wall, double cpu, String... words) {
        List<String> command = new ArrayList<>(List.of(jbake.toString()));
        command.addAll(List.of(words));
        table.add(new Comparison(
                name,
                command,
                "a hello world",
                hello,
                directory,
                status,
                wall,
                cpu,
                HELLO_ROUNDS,
                Comparison.Preparation.NONE));
    }

    private void compare(
            String name,
            Path directory,
            double wall,
            double cpu,
            int rounds,
            Comparison.Preparation before,
            String... words) {
        List<String> theirs = new ArrayList<>(reference);
        theirs.addAll(List.of(words));
        table.add(new Comparison(
                name, ours(words), String.join(" ", reference), theirs, directory, 0, wall, cpu, rounds, before));
    }

    private void own(String name, String with, Path directory, List<String> ours, List<String> theirs, double wall) {
        table.add(new Comparison(name, ours, with, theirs, directory, 0, wall, 0, 5, Comparison.Preparation.NONE));
    }

    private List<String> ours(String... words) {
        List<String> command = new ArrayList<>(List.of(jbake.toString(), "build"));
        command.addAll(List.of(words));
        return command;
    }

    private static void delete(Path root) throws IOException {
        if (Files.isSymbolicLink(root) || Files.isRegularFile(root)) {
            Files.delete(root);
        } else if (Files.isDirectory(root)) {
            try (var entries = Files.list(root)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
            Files.delete(root);
        }
    }
}
