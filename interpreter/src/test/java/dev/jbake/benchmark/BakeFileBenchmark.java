package dev.jbake.benchmark;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The way from a bake file's text to what `--print` says, warm, at several sizes; hcl4j beside our parser.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BakeFileBenchmark {
    /// Targets in the file; about 215 bytes each.
    @Param({"100", "1000", "3000", "10000"})
    int targets;

    private String text = "";
    private String literals = "";

    /// Writes the files, outside of what is measured.
    @Setup
    public void write() {
        text = BakeFileGenerator.file(targets);
        literals = BakeFileGenerator.literals(targets);
    }

    /// Text to syntax tree.
    @Benchmark
    public Body parse() {
        return parse(text);
    }

    /// Text to resolved targets to JSON.
    @Benchmark
    public String print() {
        return resolve(List.of());
    }

    /// The same file, with a single target asked for.
    @Benchmark
    public String printOne() {
        return resolve(List.of("s0-part1"));
    }

    /// The file with nothing but literals, as hcl4j reads it, by our parser.
    @Benchmark
    public Body parseLiterals() {
        return parse(literals);
    }

    /// The same file by hcl4j.
    @Benchmark
    public Map<String, Object> parseLiteralsByHcl4j() throws Exception {
        return new HCLParser().parse(literals);
    }

    private static Body parse(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Body body = HclParser.parse(new Source("docker-bake.hcl", text), diagnostics);
        return clean(body, diagnostics);
    }

    private String resolve(List<String> asked) {
        Diagnostics diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of(),
                Path.of("/"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                InstantSource.system(),
                new SplittableRandom(1));
        String printed = BakeRun.load(BakeArguments.of(List.of("-"), asked), host, diagnostics)
                .print();
        return clean(printed, diagnostics);
    }

    private static <T> T clean(T result, Diagnostics diagnostics) {
        if (!diagnostics.all().isEmpty()) {
            throw new IllegalStateException(new DiagnosticRenderer().render(diagnostics.all()));
        }
        return result;
    }
}
