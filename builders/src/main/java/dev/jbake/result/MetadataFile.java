package dev.jbake.result;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.failure.Reason;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.json.JsonWriter;
import dev.jbake.progress.StatusEvent.LineRange;
import dev.jbake.progress.StatusEvent.Warning;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The file of `--metadata-file`: what the exporters of each target answered.
public final class MetadataFile {
    private static final String WARNINGS = "buildx.build.warnings";

    private MetadataFile() {}

    /// True when `BUILDX_METADATA_WARNINGS` asks for the warnings.
    public static boolean wantsWarnings(Host host) {
        return GoBool.isTrue(host.variable("BUILDX_METADATA_WARNINGS"));
    }

    /// The text: one object with sorted names, indented by two blanks, without a line end at the end.
    ///
    /// A value that is base64 of a JSON object or of a list of objects, not empty, is shown as that JSON.
    ///
    /// @param responses by target, what its exporters answered and what the client added
    /// @param warnings those to be listed; none if not wanted
    public static String text(Map<String, Map<String, String>> responses, Collection<Warning> warnings) {
        JsonWriter json = new JsonWriter("  ", true).beginObject();
        TreeMap<String, Map<String, String>> sorted = new TreeMap<>(responses);
        if (!warnings.isEmpty()) {
            sorted.put(WARNINGS, Map.of());
        }
        sorted.forEach((target, response) -> {
            json.name(target);
            if (target.equals(WARNINGS) && !warnings.isEmpty()) {
                json.beginArray();
                warnings.forEach(warning -> write(warning, json));
                json.endArray();
            } else {
                json.beginObject();
                new TreeMap<>(response).forEach((name, value) -> write(name, value, json));
                json.endObject();
            }
        });
        return json.endObject().toString();
    }

    /// Writes the file under a temporary name beside it, and then renames it.
    ///
    /// @throws IOException with a sentence for people
    public static void write(Path file, String text) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("Tried to write " + file + " because of --metadata-file, but it is a directory");
        }
        if (Files.isSymbolicLink(file)) {
            throw new IOException("Tried to write " + file + " because of --metadata-file, but it is a symbolic link");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(
                    "Tried to write " + file + " because of --metadata-file, but it is not a regular file");
        }
        try {
            Path temporary = Files.createTempFile(directory, ".tmp-" + file.getFileName(), "");
            try {
                Files.writeString(temporary, text);
                if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r--r--"));
                }
                move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (NoSuchFileException | NotDirectoryException missing) {
            throw new IOException("Tried to write " + file + ", but there is no directory " + directory, missing);
        } catch (IOException failure) {
            throw new IOException("Tried to write " + file + ", but " + Reason.of(failure), failure);
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unable) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(String name, String value, JsonWriter json) {
        JsonNode decoded = decode(name, value);
        json.name(name);
        if (decoded == null) {
            json.string(value);
        } else {
            json.node(decoded);
        }
    }

    /// The JSON that a value holds; null if it is only text.
    private static @Nullable JsonNode decode(String name, String value) {
        // Subrequests answer with plain JSON under this one name.
        String text = name.equals("result.json") ? value : base64(value);
        JsonNode node = text == null ? null : JsonReader.read(new Source(name, text), new Diagnostics());
        if (node instanceof JsonObject object) {
            return object.members().isEmpty() ? null : node;
        }
        if (node instanceof JsonArray array) {
            boolean objects = array.elements().stream()
                    .allMatch(element -> element instanceof JsonObject || element instanceof JsonNull);
            return objects && !array.elements().isEmpty() ? node : null;
        }
        return null;
    }

    private static @Nullable String base64(String value) {
        String text = value.replace("\r", "").replace("\n", "");
        // Compat: the padding is required, which Java does not ask for
        // (MetadataFileTest.decodesOnlyObjectsAndListsOfObjects).
        if (text.length() % 4 != 0) {
            return null;
        }
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static void write(Warning warning, JsonWriter json) {
        json.beginObject();
        optional("vertex", warning.vertex(), json);
        if (warning.level() != 0) {
            json.name("level").number(warning.level());
        }
        optional("short", encode(warning.message()), json);
        if (!warning.detail().isEmpty()) {
            json.name("detail").beginArray();
            warning.detail().forEach(line -> json.string(encode(line)));
            json.endArray();
        }
        optional("url", warning.url(), json);
        Source source = warning.source();
        if (source != null) {
            json.name("sourceInfo").beginObject();
            optional("filename", source.name(), json);
            optional("data", encode(source.text()), json);
            optional("language", warning.language(), json);
            json.endObject();
        }
        if (!warning.ranges().isEmpty()) {
            json.name("range").beginArray();
            for (LineRange range : warning.ranges()) {
                json.beginObject().name("start").beginObject().name("line").number(range.first());
                json.endObject().name("end").beginObject().name("line").number(range.last());
                json.endObject().endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void optional(String name, String value, JsonWriter json) {
        if (!value.isEmpty()) {
            json.name(name).string(value);
        }
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
