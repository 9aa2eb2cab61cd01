package dev.jbake.bake;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Positions;
import dev.jbake.host.Host;
import dev.jbake.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// One case folder: files, `args`, `env`, and what is expected of them.
record BakeCase(Path folder) {

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    /// What a run gave.
    ///
    /// @param json what it printed, with its final newline; null after an error
    /// @param messages the diagnostics, one per line unless they hold line ends themselves
    record Outcome(@Nullable String json, String messages) {}

    Outcome run() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Resolved resolved = BakeRun.load(arguments(), host(), diagnostics);
        String json = diagnostics.hasErrors() ? null : resolved.print() + "\n";
        StringBuilder messages = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.all()) {
            messages.append(message(diagnostic)).append('\n');
        }
        return new Outcome(json, messages.toString());
    }

    /// The form in which the reference prints a diagnostic.
    static String message(Diagnostic diagnostic) {
        String detail = diagnostic.detail().isEmpty() ? "" : "; " + diagnostic.detail();
        String severity = diagnostic.isError() ? "" : "warning: ";
        return severity + place(diagnostic.subject()) + diagnostic.summary() + detail;
    }

    private static String place(@Nullable Span span) {
        if (span == null) {
            return "";
        }
        Positions positions = new Positions(span.source());
        int line = positions.line(span.start());
        int endLine = positions.line(span.end());
        String end = (line == endLine ? "" : endLine + ",") + positions.column(span.end());
        return span.source().name() + ":" + line + "," + positions.column(span.start()) + "-" + end + ": ";
    }

    @Nullable
    String read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : null;
    }

    void write(String name, @Nullable String content) throws IOException {
        if (content == null || content.isEmpty()) {
            Files.deleteIfExists(folder.resolve(name));
        } else {
            Files.writeString(folder.resolve(name), content);
        }
    }

    private List<String> lines(String name) throws IOException {
        String text = read(name);
        return text == null ? List.of() : text.lines().toList();
    }

    private Host host() throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HOME", "/home/user");
        for (String line : lines("env")) {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return new Host(
                environment,
                folder.toAbsolutePath(),
                InputStream.nullInputStream(),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
    }

    private BakeArguments arguments() throws IOException {
        List<String> files = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        List<String> overrides = new ArrayList<>();
        Map<String, String> variables = new LinkedHashMap<>();
        boolean push = false;
        boolean load = false;
        Boolean noCache = null;
        Boolean pull = null;
        List<String> written = lines("args");
        for (int i = 0; i < written.size(); i++) {
            switch (written.get(i)) {
                case "-f" -> files.add(written.get(++i));
                case "--set" -> overrides.add(written.get(++i));
                case "--var" -> {
                    String pair = written.get(++i);
                    variables.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
                case "--push" -> push = true;
                case "--load" -> load = true;
                case "--no-cache" -> noCache = true;
                case "--pull" -> pull = true;
                default -> targets.add(written.get(i));
            }
        }
        return new BakeArguments(files, targets, overrides, variables, push, load, noCache, pull);
    }
}
