package dev.jbake.probe;

import com.google.common.collect.ImmutableMap;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.Patience;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.Export;
import dev.jbake.plan.Planner;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetDraft;
import dev.jbake.progress.ProgressMode;
import dev.jbake.progress.ProgressOutput;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.control.RunControl;
import dev.jbake.solve.run.BuildRun;
import dev.jbake.solve.run.BuilderSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Tests whether an engine can do what bake files need, by building: a multi-platform image whose base is another
/// target of the same run. A version number would not show that.
///
/// Arguments: `docker HOST` or `buildkit ADDRESS`. The exit status is 0 if it can; otherwise 1, with one
/// sentence on standard error.
public final class EngineProbe {
    private EngineProbe() {}

    /// Probes one engine and ends the process.
    ///
    /// @param words the engine's kind and address
    public static void main(String[] words) throws IOException {
        System.exit(words.length == 2 && probe(words[0], words[1], System.err) ? 0 : 1);
    }

    /// Builds the probe on an engine.
    ///
    /// @param kind `docker` or `buildkit`
    /// @param address its address, such as `unix:///var/run/docker.sock`
    /// @param err where the reason goes when it cannot
    public static boolean probe(String kind, String address, PrintStream err) throws IOException {
        Path folder = Files.createTempDirectory("jbake-probe");
        Host host = host(kind, address, folder);
        try (BuilderSearch search = BuilderSearch.start(null, host, DebugLog.of(false, err), Patience.DEFAULT)) {
            BuildSettings settings = new BuildSettings(
                    List.of("probe"),
                    List.of(),
                    null,
                    new ProgressOutput(ProgressMode.QUIET, false, err, host),
                    null,
                    true,
                    RunControl.PLAIN,
                    Patience.DEFAULT,
                    false);
            return BuildRun.run(plan(folder, host), settings, search, host, err, err)
                    .succeeded();
        } catch (BuildFailedException e) {
            err.println(address + " cannot build what bake files need: " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            delete(folder);
        }
    }

    private static Host host(String kind, String address, Path folder) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", ""));
        environment.put("HOME", folder.toString());
        environment.put("DOCKER_CONFIG", folder.resolve("docker").toString());
        environment.put("BUILDX_CONFIG", folder.resolve("buildx").toString());
        if (kind.equals("docker")) {
            environment.put("DOCKER_HOST", address);
        } else {
            environment.put("BUILDX_BUILDER", "probe");
            Path instances = Files.createDirectories(folder.resolve("buildx/instances"));
            Files.writeString(
                    instances.resolve("probe"),
                    "{\"Name\":\"probe\",\"Driver\":\"remote\",\"Nodes\":[{\"Name\":\"probe0\",\"Endpoint\":\""
                            + address + "\"}]}",
                    StandardCharsets.UTF_8);
        }
        return new Host(
                environment, folder, InputStream.nullInputStream(), InstantSource.system(), new SplittableRandom());
    }

    private static BuildPlan plan(Path folder, Host host) throws IOException {
        Path context = Files.createDirectories(folder.resolve("context"));
        Files.writeString(context.resolve("probe"), "probe\n", StandardCharsets.UTF_8);
        TargetDraft image = target("image", "FROM base\nCOPY probe /again\n", context);
        image.namedContext("base", ContextSource.LINK + "base");
        image.export(new Export(
                "oci", ImmutableMap.of("dest", folder.resolve("image.tar").toString())));
        TargetDraft base = target("base", "FROM scratch\nCOPY probe /probe\n", context);
        base.export(new Export("cacheonly", ImmutableMap.of()));
        return Planner.plan(List.of(image, base), List.of("image"), host);
    }

    private static TargetDraft target(String name, String dockerfile, Path context) {
        TargetDraft target = new TargetDraft(name, null);
        target.context(context.toString());
        target.inlineDockerfile(dockerfile);
        target.platform(Platform.of("linux", "amd64", ""));
        target.platform(Platform.of("linux", "arm64", ""));
        return target;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
