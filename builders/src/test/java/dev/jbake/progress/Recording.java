package dev.jbake.progress;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Messages of a real build as `--progress=rawjson` gives them, one line each: microseconds since the start, a space,
/// JSON.
public record Recording(List<Entry> entries) {
    public record Entry(Duration at, StatusEvent event) {}

    public static Recording load(String name) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text(name + ".rawjson").lines().toList()) {
            int space = line.indexOf(' ');
            Diagnostics diagnostics = new Diagnostics();
            JsonNode node = JsonReader.read(new Source(name, line.substring(space + 1)), diagnostics);
            Duration at = Duration.ofNanos(1000 * Long.parseLong(line.substring(0, space)));
            entries.add(new Entry(at, event((JsonObject) Objects.requireNonNull(node, diagnostics.all()::toString))));
        }
        return new Recording(entries);
    }

    /// What the JSON view prints.
    String raw() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Display display = new Display(new Board(), new RawView(out), Display.QUIET, Display.BUSY, Instant.EPOCH);
        entries.forEach(entry -> display.accept("", this, entry.event(), Instant.EPOCH.plus(entry.at())));
        display.close(Instant.EPOCH);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Recording.class.getResourceAsStream("/progress/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the plain view prints when the messages come at their recorded times, as bytes in Latin-1.
    public String plain(Board board, String header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant start = Instant.EPOCH;
        Display display = new Display(
                board, new PlainView(new PlainLines(out, false), header), Display.QUIET, Display.BUSY, start);
        Instant now = start;
        for (Entry entry : entries) {
            now = start.plus(entry.at());
            while (display.nextTick().isBefore(now)) {
                display.tick(display.nextTick());
            }
            display.accept("", this, entry.event(), now);
        }
        display.close(now);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /// A message with one piece of output.
    static StatusEvent output(StatusEvent.Log log) {
        return new StatusEvent(List.of(), List.of(), List.of(log), List.of());
    }

    private static StatusEvent event(JsonObject event) {
        return new StatusEvent(
                each(event, "vertexes", Recording::vertex),
                each(event, "statuses", Recording::status),
                each(event, "logs", Recording::log),
                each(event, "warnings", Recording::warning));
    }

    private static StatusEvent.Vertex vertex(JsonObject node) {
        StatusEvent.Group group = node.get("progressGroup") instanceof JsonObject found
                ? new StatusEvent.Group(string(found, "id"), string(found, "name"), bool(found, "weak"))
                : null;
        return new StatusEvent.Vertex(
                string(node, "digest"),
                texts(node, "inputs"),
                string(node, "name"),
                time(node, "started"),
                time(node, "completed"),
                bool(node, "cached"),
                string(node, "error"),
                group);
    }

    private static StatusEvent.Status status(JsonObject node) {
        return new StatusEvent.Status(
                string(node, "vertex"),
                string(node, "id"),
                string(node, "name"),
                number(node, "current"),
                number(node, "total"),
                time(node, "timestamp"),
                time(node, "started"),
                time(node, "completed"));
    }

    private static StatusEvent.Log log(JsonObject node) {
        return new StatusEvent.Log(
                string(node, "vertex"),
                (int) number(node, "stream"),
                Text.of(bytes(string(node, "data"))),
                Objects.requireNonNull(time(node, "timestamp")));
    }

    public static StatusEvent.Warning warning(JsonObject node) {
        Source source = node.get("sourceInfo") instanceof JsonObject info
                ? new Source(string(info, "filename"), utf8(string(info, "data")))
                : null;
        List<String> detail = node.get("detail") instanceof JsonArray lines
                ? lines.elements().stream()
                        .map(line -> utf8(((JsonNode.JsonString) line).text()))
                        .toList()
                : List.of();
        return new StatusEvent.Warning(
                string(node, "vertex"),
                (int) number(node, "level"),
                utf8(string(node, "short")),
                detail,
                string(node, "url"),
                source,
                node.get("sourceInfo") instanceof JsonObject info ? string(info, "language") : "",
                each(node, "range", range -> new StatusEvent.LineRange(line(range, "start"), line(range, "end"))));
    }

    private static int line(JsonObject range, String end) {
        return range.get(end) instanceof JsonObject place ? (int) number(place, "line") : 0;
    }

    private static <T> List<T> each(JsonObject node, String name, Function<JsonObject, T> read) {
        return node.get(name) instanceof JsonArray array
                ? array.elements().stream()
                        .map(element -> read.apply((JsonObject) element))
                        .toList()
                : List.of();
    }

    private static List<String> texts(JsonObject node, String name) {
        return node.get(name) instanceof JsonArray array
                ? array.elements().stream()
                        .map(element -> ((JsonNode.JsonString) element).text())
                        .toList()
                : List.of();
    }

    private static String string(JsonObject node, String name) {
        return Objects.requireNonNullElse(node.string(name), "");
    }

    private static boolean bool(JsonObject node, String name) {
        return node.get(name) instanceof JsonBool found && found.truth();
    }

    private static long number(JsonObject node, String name) {
        return node.get(name) instanceof JsonNumber found ? Long.parseLong(found.text()) : 0;
    }

    private static @Nullable Instant time(JsonObject node, String name) {
        String text = node.string(name);
        return text == null ? null : Instant.parse(text);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String utf8(String base64) {
        return new String(bytes(base64), StandardCharsets.UTF_8);
    }
}
