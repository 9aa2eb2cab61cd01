package dev.jbake.bake;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds and reads the files of a definition.
final class SourceFiles {
    /// The names that are looked up, in this order; all that exist are read, and later ones lie over earlier ones.
    private static final List<String> DEFAULTS = List.of(
            "compose.yaml",
            "compose.yml",
            "docker-compose.yml",
            "docker-compose.yaml",
            "docker-bake.json",
            "docker-bake.hcl",
            "docker-bake.override.json",
            "docker-bake.override.hcl");

    private final Host host;
    private final Diagnostics diagnostics;

    SourceFiles(Host host, Diagnostics diagnostics) {
        this.host = host;
        this.diagnostics = diagnostics;
    }

    /// The sources in the order in which they are merged.
    List<Source> read(List<String> names) {
        List<Source> sources = new ArrayList<>();
        for (String name : names.isEmpty() ? DEFAULTS : names) {
            String text = text(name, names.isEmpty());
            if (text != null && isNative(name, text, names.isEmpty())) {
                sources.add(new Source(name, text));
            }
        }
        if (sources.isEmpty() && !diagnostics.hasErrors()) {
            wrong("couldn't find a bake definition");
        }
        return sources;
    }

    private @Nullable String text(String name, boolean optional) {
        try {
            byte[] bytes;
            if (name.equals("-")) {
                bytes = host.input().readAllBytes();
            } else {
                Path file = host.resolve(name);
                if (optional && !Files.exists(file)) {
                    return null;
                }
                bytes = Files.readAllBytes(file);
                // Compat: an empty file counts as none (case empty-file).
                if (bytes.length == 0) {
                    return null;
                }
            }
            return Source.decode(name, bytes).text();
        } catch (NoSuchFileException e) {
            wrong("open " + name + ": no such file or directory");
        } catch (IOException e) {
            boolean directory = !name.equals("-") && Files.isDirectory(host.resolve(name));
            wrong("read " + name + ": " + (directory ? "is a directory" : reason(e)));
        }
        return null;
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    /// True for native syntax; JSON and compose files have their diagnostic.
    private boolean isNative(String name, String text, boolean byDefault) {
        boolean hcl = name.endsWith(".hcl");
        boolean json = name.endsWith(".json") || (!hcl && text.stripLeading().startsWith("{"));
        boolean compose = name.endsWith(".yaml") || name.endsWith(".yml");
        if (!json && !compose) {
            return true;
        }
        diagnostics.error(
                Code.NOT_SUPPORTED,
                "jbake does not have " + (json ? "JSON" : "compose") + " files yet: " + name,
                byDefault ? "The default lookup found it; name the files to read with --file to pass it over." : "",
                null);
        return false;
    }

    private void wrong(String summary) {
        diagnostics.error(Code.INVALID_VALUE, summary, "", null);
    }
}
