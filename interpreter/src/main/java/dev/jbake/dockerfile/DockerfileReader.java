package dev.jbake.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.limit.Limits;
import dev.jbake.parser.dockerfile.DockerfileParser;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Source;
import dev.jbake.syntax.dockerfile.DockerfileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the Dockerfiles of targets, each file once.
public final class DockerfileReader {
    private static final List<String> FRONTENDS = List.of("docker/dockerfile", "docker/dockerfile-upstream");

    private final Map<String, DockerfileReading> read = new HashMap<>();

    /// Reads the Dockerfile of a target.
    public DockerfileReading read(TargetPlan target) {
        if (target.frontend().attributes().containsKey("build-arg:BUILDKIT_SYNTAX")) {
            return unknown("BUILDKIT_SYNTAX names what reads it");
        }
        return switch (target.inputs().dockerfile()) {
            case DockerfileSource.Local local -> read(local);
            case DockerfileSource.Inline inline ->
                read(new Source(target.name() + " (dockerfile-inline)", inline.text()));
            case DockerfileSource.InContext inside -> unknown("it is part of the remote context: " + inside.path());
            case DockerfileSource.Url url -> unknown("it is remote: " + url.url());
        };
    }

    private static DockerfileReading unknown(String why) {
        return new DockerfileReading(null, List.of(), why);
    }

    private DockerfileReading read(DockerfileSource.Local written) {
        DockerfileSource.Local local = written.found();
        Path file = local.directory().resolve(local.name());
        String key = file.toString();
        DockerfileReading known = read.get(key);
        if (known == null) {
            known = read(local.shown(), file);
            read.put(key, known);
        }
        return known;
    }

    private static DockerfileReading read(String shown, Path file) {
        boolean special = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        if (special) {
            return unknown("it is a pipe or a device");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.DOCKERFILE + 1);
            if (bytes.length > Limits.DOCKERFILE) {
                return unknown("it has more than " + Limits.DOCKERFILE + " bytes");
            }
            return read(Source.decode(shown, bytes));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return broken("open " + shown + ": no such file or directory");
        } catch (IOException e) {
            return broken("read " + shown + ": "
                    + (Files.isDirectory(file)
                            ? "is a directory"
                            : Files.isReadable(file) ? String.valueOf(e.getMessage()) : "permission denied"));
        }
    }

    private static DockerfileReading broken(String why) {
        Diagnostic mistake = Diagnostic.error(Code.MISSING_DOCKERFILE, "Dockerfile cannot be read", why, null);
        return new DockerfileReading(null, List.of(mistake), null);
    }

    private static DockerfileReading read(Source source) {
        Diagnostics diagnostics = new Diagnostics();
        DockerfileTree file = DockerfileParser.parse(source, diagnostics);
        String syntax = file.directive("syntax");
        if (syntax != null && !isDockerfile(syntax)) {
            return unknown("it is for " + syntax);
        }
        @Nullable Stages stages = StageReader.read(file, diagnostics).orElse(null);
        if (stages != null && stages.all().size() > Limits.STAGES) {
            return unknown("it has more than " + Limits.STAGES + " stages");
        }
        return new DockerfileReading(stages, diagnostics.all(), null);
    }

    /// Whether a frontend reads Dockerfiles, `docker/dockerfile:1` and its like.
    private static boolean isDockerfile(String syntax) {
        String image = syntax.startsWith("docker.io/") ? syntax.substring("docker.io/".length()) : syntax;
        int end = image.length();
        for (char mark : new char[] {':', '@', ' '}) {
            int at = image.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return FRONTENDS.contains(image.substring(0, end));
    }
}
