package dev.jbake.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One process from its start to its end.
///
/// @param wall seconds
/// @param cpu seconds of user and system time, those of its child processes included
/// @param memory the most that a process of the command had resident, in MiB; 0 where the system does not say
record Run(double wall, double cpu, double memory) {
    private static final long POLL_MILLIS = 5;

    /// Runs a command.
    ///
    /// @param directory where it runs, and where its output and times are kept
    /// @param status what it must end with
    static Run of(List<String> command, Path directory, int status) throws IOException, InterruptedException {
        // bash knows the processor time of what it has waited for to the millisecond; Java does not.
        List<String> words =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" 2>output", "bash"));
        words.addAll(command);
        Path output = directory.resolve("output");
        Path times = directory.resolve("times");
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(times.toFile())
                .start();
        double memory = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            memory = Math.max(
                    memory,
                    process.descendants().mapToDouble(Run::resident).max().orElse(0));
        }
        if (process.exitValue() != status) {
            throw new IllegalStateException(String.join(" ", command) + " ended with the status " + process.exitValue()
                    + ":\n" + Files.readString(output, StandardCharsets.UTF_8));
        }
        String[] seconds =
                Files.readString(times, StandardCharsets.UTF_8).strip().split(" ", -1);
        return new Run(
                Double.parseDouble(seconds[0]),
                Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                memory);
    }

    private static double resident(ProcessHandle process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
                }
            }
        } catch (IOException ended) {
            // Or there is no such file on this system.
        }
        return 0;
    }
}
