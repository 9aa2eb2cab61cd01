package dev.jbake.conformance.record;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Need;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.command.ProgramCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs the reference on cases and records its exit status, output and messages.
public final class Recorder {
    private Recorder() {}

    /// `CASES COMMAND [CASE..]`: the folder of the suite, the reference's command line, and the cases as `area/case`,
    /// `area` or folders; all where none is named. `BUILDX_BUILDER` names a builder for the cases that need one,
    /// `JBAKE_BUSYBOX` a static busybox, `JBAKE_REGISTRY` a registry.
    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> rest = List.of(words).subList(2, words.length);
        Map<String, String> environment = System.getenv();
        String builder = environment.get("BUILDX_BUILDER");
        String busybox = environment.get("JBAKE_BUSYBOX");
        CaseSurroundings surroundings = builder == null
                ? CaseSurroundings.NONE
                : CaseSurroundings.with(
                        builder,
                        environment,
                        busybox == null ? null : Path.of(busybox),
                        environment.get("JBAKE_REGISTRY"),
                        Set.of());
        record(Path.of(words[0]), ProgramCommand.of(words[1]), surroundings, rest, System.out);
    }

    static void record(
            Path suite, ProgramCommand reference, CaseSurroundings surroundings, List<String> names, PrintStream out)
            throws IOException, InterruptedException {
        for (Path folder : chosen(suite, names)) {
            Case before = CaseFile.read(folder);
            Optional<Need> missing = surroundings.missing(before);
            if (missing.isPresent()) {
                out.println(before.name() + ": skipped, needs " + missing.get().text());
                continue;
            }
            Expectation expected = CaseRun.run(before, reference, surroundings);
            CaseFile.write(before.recorded(expected));
            if (!expected.equals(before.expected())) {
                out.println(before.name() + ": status " + expected.exit());
                expected.messages().forEach(message -> out.println("    " + message));
            }
        }
    }

    private static List<Path> chosen(Path suite, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return Suite.folders(suite);
        }
        List<Path> folders = new ArrayList<>();
        for (String name : names) {
            Path inSuite = suite.resolve(name);
            folders.addAll(Suite.folders(inSuite.toFile().isDirectory() ? inSuite : Path.of(name)));
        }
        return folders;
    }
}
