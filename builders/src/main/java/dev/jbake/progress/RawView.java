package dev.jbake.progress;

import dev.jbake.json.JsonWriter;
import dev.jbake.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Prints each message as a line of JSON when it comes, in the form that BuildKit's client gives its `SolveStatus`.
final class RawView implements View {
    private static final String NO_TIME = "0001-01-01T00:00:00Z";

    private final OutputStream target;

    RawView(OutputStream target) {
        this.target = target;
    }

    static View of(Surface surface) {
        return new RawView(surface.out());
    }

    @Override
    public void take(Board board, Object stream, StatusEvent event) {
        try {
            target.write(line(board.owned(stream, event)).getBytes(StandardCharsets.UTF_8));
            target.flush();
        } catch (IOException gone) {
            // the reader is gone
        }
    }

    @Override
    public void note(List<BoardChange> changes, Instant now) {}

    @Override
    public void refresh(Board board, Instant now) {}

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public void close(Board board, Instant now) {}

    private static String line(StatusEvent event) {
        JsonWriter json = new JsonWriter("", true);
        json.beginObject();
        each(json, "vertexes", event.vertices(), RawView::vertex);
        each(json, "statuses", event.statuses(), RawView::status);
        each(json, "logs", event.logs(), RawView::log);
        each(json, "warnings", event.warnings(), RawView::warning);
        return json.endObject() + "\n";
    }

    private static void vertex(JsonWriter json, StatusEvent.Vertex vertex) {
        text(json, "digest", vertex.digest());
        texts(json, "inputs", vertex.inputs());
        text(json, "name", vertex.name());
        time(json, "started", vertex.started());
        time(json, "completed", vertex.completed());
        flag(json, "cached", vertex.cached());
        text(json, "error", vertex.error());
        StatusEvent.Group group = vertex.group();
        if (group != null) {
            json.name("progressGroup").beginObject();
            text(json, "id", group.id());
            text(json, "name", group.name());
            flag(json, "weak", group.weak());
            json.endObject();
        }
    }

    private static void status(JsonWriter json, StatusEvent.Status status) {
        json.name("id").string(status.id());
        text(json, "vertex", status.vertex());
        text(json, "name", status.name());
        number(json, "total", status.total());
        json.name("current").number(status.current());
        Instant timestamp = status.timestamp();
        json.name("timestamp").string(timestamp == null ? NO_TIME : time(timestamp));
        time(json, "started", status.started());
        time(json, "completed", status.completed());
    }

    private static void log(JsonWriter json, StatusEvent.Log log) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        log.text().writeTo(bytes);
        text(json, "vertex", log.vertex());
        number(json, "stream", log.stream());
        json.name("data").string(Base64.getEncoder().encodeToString(bytes.toByteArray()));
        json.name("timestamp").string(time(log.timestamp()));
    }

    private static void warning(JsonWriter json, StatusEvent.Warning warning) {
        text(json, "vertex", warning.vertex());
        number(json, "level", warning.level());
        text(json, "short", base64(warning.message()));
        texts(json, "detail", warning.detail().stream().map(RawView::base64).toList());
        text(json, "url", warning.url());
        Source source = warning.source();
        if (source != null) {
            json.name("sourceInfo").beginObject();
            text(json, "filename", source.name());
            text(json, "data", base64(source.text()));
            text(json, "language", warning.language());
            json.endObject();
        }
        each(json, "range", warning.ranges(), RawView::range);
    }

    private static void range(JsonWriter json, StatusEvent.LineRange range) {
        json.name("start").beginObject().name("line").number(range.first()).endObject();
        json.name("end").beginObject().name("line").number(range.last()).endObject();
    }

    private static <T> void each(JsonWriter json, String name, List<T> elements, BiConsumer<JsonWriter, T> members) {
        if (!elements.isEmpty()) {
            json.name(name).beginArray();
            for (T element : elements) {
                json.beginObject();
                members.accept(json, element);
                json.endObject();
            }
            json.endArray();
        }
    }

    private static void texts(JsonWriter json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.name(name).beginArray();
            texts.forEach(json::string);
            json.endArray();
        }
    }

    private static void text(JsonWriter json, String name, String text) {
        if (!text.isEmpty()) {
            json.name(name).string(text);
        }
    }

    private static void number(JsonWriter json, String name, long number) {
        if (number != 0) {
            json.name(name).number(number);
        }
    }

    private static void flag(JsonWriter json, String name, boolean flag) {
        if (flag) {
            json.name(name).bool(true);
        }
    }

    private static void time(JsonWriter json, String name, @Nullable Instant time) {
        if (time != null) {
            json.name(name).string(time(time));
        }
    }

    /// As Go writes times: no zeros at the end of the fraction.
    private static String time(Instant time) {
        String text = time.toString();
        return text.contains(".") ? text.replaceFirst("0*Z$", "Z") : text;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
