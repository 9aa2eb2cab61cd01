package dev.jbake.bake;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds and reads the files of a definition.
final class SourceFiles {
    /// The message if there is no file to read.
    static final String NOTHING_FOUND = "couldn't find a bake definition";

    private final Host host;
    private final Diagnostics diagnostics;

    SourceFiles(Host host, Diagnostics diagnostics) {
        this.host = host;
        this.diagnostics = diagnostics;
    }

    /// The sources in the order in which they are merged.
    List<Source> read(List<String> names) {
        List<Source> sources = new ArrayList<>();
        for (String name : names.isEmpty() ? FileKind.DEFAULTS : names) {
            String text = text(name, names.isEmpty());
            if (text != null) {
                sources.add(new Source(name, text));
            }
        }
        if (sources.isEmpty() && !diagnostics.hasErrors()) {
            wrong(NOTHING_FOUND);
        }
        return sources;
    }

    private @Nullable String text(String name, boolean optional) {
        try {
            byte[] bytes;
            if (name.equals("-")) {
                bytes = host.input().readNBytes(Limits.FILE + 1);
            } else {
                if (name.isEmpty()) {
                    throw new NoSuchFileException(name);
                }
                Path file = host.resolve(name);
                if (optional && !Files.exists(file)) {
                    return null;
                }
                bytes = bytes(file);
                // Compat: an empty file counts as none (files/empty).
                if (bytes.length == 0) {
                    return null;
                }
            }
            if (bytes.length > Limits.FILE) {
                diagnostics.error(
                        Code.TOO_LARGE, "The file " + name + " has more than " + Limits.FILE + " bytes.", "", null);
                return null;
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

    /// At most one byte more than is accepted. Devices and pipes have no size, and need not end.
    private static byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > 0 && size <= Limits.FILE) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.FILE + 1);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private void wrong(String summary) {
        diagnostics.error(Code.INVALID_VALUE, summary, "", null);
    }
}
