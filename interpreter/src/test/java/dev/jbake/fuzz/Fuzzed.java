package dev.jbake.fuzz;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.compose.ComposeReader;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.DockerfileReader;
import dev.jbake.dockerfile.DockerfileReading;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.TargetInputs;
import dev.jbake.host.Host;
import dev.jbake.json.JsonReader;
import dev.jbake.limit.DeepStack;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetDraft;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What must hold for every input.
final class Fuzzed {
    private static final Path DIRECTORY = Path.of("/nowhere/at/all");

    private Fuzzed() {}

    /// Every diagnostic has a place inside the source and can be shown.
    static void check(Diagnostics diagnostics, Source source) {
        for (Diagnostic found : diagnostics.all()) {
            Span subject = found.subject();
            if (subject != null
                    && (subject.start() < 0
                            || subject.start() > subject.end()
                            || subject.end() > subject.source().text().length())) {
                throw new AssertionError("a place outside of " + source.name() + ": " + found);
            }
        }
        String printed = new DiagnosticRenderer().render(diagnostics.all());
        if (printed.isEmpty() != diagnostics.all().isEmpty()) {
            throw new AssertionError("printed: " + printed);
        }
    }

    /// A whole run over a file gives JSON or diagnostics.
    static void bake(byte[] file) {
        Diagnostics diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of("HOME", "/home/user"),
                DIRECTORY,
                new ByteArrayInputStream(file),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
        Resolved resolved = BakeRun.load(BakeArguments.of(List.of("-"), List.of()), host, diagnostics);
        Source source = Source.decode("-", file);
        check(diagnostics, source);
        if (!diagnostics.hasErrors()) {
            Source printed = new Source("printed", resolved.print());
            if (JsonReader.read(printed, diagnostics) == null) {
                throw new AssertionError("not JSON: " + printed.text());
            }
        }
    }

    /// A Dockerfile is seen through, or it is said why not.
    static void dockerfile(byte[] file) {
        Source source = Source.decode("Dockerfile", file);
        Host host = new Host(
                Map.of(), DIRECTORY, InputStream.nullInputStream(), InstantSource.fixed(Instant.EPOCH), new Random(0));
        TargetDraft draft = new TargetDraft("t", null);
        draft.inlineDockerfile(source.text());
        TargetPlan plan = draft.finish(host);
        DockerfileReading reading = new DockerfileReader().read(plan);
        Diagnostics found = new Diagnostics();
        found.addAll(reading.mistakes());
        Stages stages = reading.stages();
        if (stages == null && reading.unknown() == null && reading.mistakes().isEmpty()) {
            throw new AssertionError("no stages, and no reason");
        }
        if (stages != null) {
            Platform platform = Platform.of("linux", "amd64", "");
            DockerfileView view = DockerfileView.of(stages, TargetInputs.of(plan, platform, platform));
            found.addAll(view.problems());
            view.reached().forEach(view::uses);
            view.arguments();
            view.contextPaths();
        }
        check(found, source);
    }

    /// A compose file that is sound alone can be read with others, or it is said why not.
    static void compose(byte[] file) {
        Diagnostics diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of("HOME", "/home/user", "A", "a"),
                DIRECTORY,
                InputStream.nullInputStream(),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
        ComposeReader reader = new ComposeReader(host, true, Map.of("B", "b"), diagnostics);
        Source source = Source.decode("compose.yaml", file);
        boolean sound = DeepStack.call(() -> reader.check(source));
        if (sound == diagnostics.hasErrors()) {
            throw new AssertionError("sound: " + sound);
        }
        if (sound) {
            boolean targets = DeepStack.call(() -> reader.read(List.of(source)) != null);
            if (targets && diagnostics.hasErrors()) {
                throw new AssertionError("targets and errors");
            }
        }
        check(diagnostics, source);
    }

    /// A file whose target needs the value of an expression.
    static void evaluate(String expression) {
        String file = "target \"default\" {\n  args = { A = jsonencode(\n" + expression + "\n) }\n}\n";
        bake(file.getBytes(StandardCharsets.UTF_8));
    }
}
