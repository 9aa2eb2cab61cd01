package dev.jbake.buildkit;

import com.google.common.collect.ImmutableList;
import com.google.protobuf.Any;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the daemon says about an error besides code and message.
///
/// Each detail is an `Any` whose type ends in `+json` and whose value is JSON text. Absent members stand for zero.
/// Details of unknown types, and those that can't be read, are left out: the message is there in any case.
///
/// @param sources where it happened, innermost last
/// @param vertex digest of the vertex that failed, null if not said
/// @param stacks the stacks of the daemon, as text
record ErrorDetails(
        ImmutableList<ErrorSource> sources, @Nullable String vertex, ImmutableList<String> stacks) {

    private static final JsonObject NOTHING = new JsonObject(List.of(), new Span(new Source("", ""), 0, 0));

    static ErrorDetails of(List<Any> details) {
        ImmutableList.Builder<ErrorSource> sources = ImmutableList.builder();
        String vertex = null;
        ImmutableList.Builder<String> stacks = ImmutableList.builder();
        for (Any detail : details) {
            JsonObject value = object(detail);
            switch (type(detail)) {
                case "errdefs.Source" -> sources.add(source(value));
                case "errdefs.Vertex" -> vertex = text(value, "digest");
                case "stack.Stack" -> stacks.add(stack(value));
                default -> {
                    // It has nothing to show.
                }
            }
        }
        return new ErrorDetails(sources.build(), vertex, stacks.build());
    }

    /// The last part of `github.com/moby/buildkit/errdefs.Source+json`, without the suffix.
    private static String type(Any detail) {
        String url = detail.getTypeUrl();
        return url.endsWith("+json") ? url.substring(url.lastIndexOf('/') + 1, url.length() - "+json".length()) : "";
    }

    private static ErrorSource source(JsonObject value) {
        JsonObject info = object(value.get("info"));
        ImmutableList.Builder<ErrorSource.Range> ranges = ImmutableList.builder();
        if (value.get("ranges") instanceof JsonArray list) {
            for (JsonNode each : list.elements()) {
                JsonObject range = object(each);
                ranges.add(range(object(range.get("start")), object(range.get("end"))));
            }
        }
        return new ErrorSource(text(info, "filename"), decoded(text(info, "data")), ranges.build());
    }

    /// The frames, innermost first. The daemon's command line, which comes with them, is left out.
    private static String stack(JsonObject value) {
        StringBuilder text = new StringBuilder("Stack of the daemon:\n");
        if (value.get("frames") instanceof JsonArray frames) {
            for (JsonNode each : frames.elements()) {
                JsonObject frame = object(each);
                text.append("\tat ").append(text(frame, "Name")).append('(');
                text.append(text(frame, "File"))
                        .append(':')
                        .append(number(frame, "Line"))
                        .append(")\n");
            }
        }
        return text.toString();
    }

    private static ErrorSource.Range range(JsonObject start, JsonObject end) {
        return new ErrorSource.Range(number(start, "line"), number(end, "line"));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException ignored) {
            return "";
        }
    }

    private static JsonObject object(Any detail) {
        Source source = new Source(detail.getTypeUrl(), detail.getValue().toStringUtf8());
        return object(JsonReader.read(source, new Diagnostics()));
    }

    private static JsonObject object(@Nullable JsonNode node) {
        return node instanceof JsonObject object ? object : NOTHING;
    }

    private static String text(JsonObject value, String key) {
        return Objects.requireNonNullElse(value.string(key), "");
    }

    private static int number(JsonObject value, String key) {
        try {
            return value.get(key) instanceof JsonNumber number ? Integer.parseInt(number.text()) : 0;
        } catch (NumberFormatException ignored) {
            return 0;
        }
    }
}
