package dev.jbake.buildkit;

import com.google.common.collect.ImmutableList;
import com.google.protobuf.Any;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What the daemon says about an error beside code and message.
///
/// Each detail is an `Any` whose type ends in `+json` and whose value is JSON text. Absent members stand for zero.
/// Details of unknown types, and those that can't be read, are left out: the message is there in any case.
///
/// @param sources where it happened, innermost last
/// @param vertex digest of the vertex that failed, null where not said
/// @param exitCode of the process that failed
record ErrorDetails(
        ImmutableList<ErrorSource> sources, @Nullable String vertex, OptionalInt exitCode) {

    static ErrorDetails of(List<Any> details) {
        ImmutableList.Builder<ErrorSource> sources = ImmutableList.builder();
        String vertex = null;
        OptionalInt exitCode = OptionalInt.empty();
        for (Any detail : details) {
            Map<?, ?> value = object(detail);
            switch (type(detail)) {
                case "errdefs.Source" -> sources.add(source(value));
                case "errdefs.Vertex" -> vertex = text(value, "digest");
                case "gatewayapi.ExitMessage" -> exitCode = OptionalInt.of(number(value, "Code"));
                default -> {
                    // Says nothing that we show.
                }
            }
        }
        return new ErrorDetails(sources.build(), vertex, exitCode);
    }

    /// The last part of `github.com/moby/buildkit/errdefs.Source+json`, without the suffix.
    private static String type(Any detail) {
        String url = detail.getTypeUrl();
        return url.endsWith("+json") ? url.substring(url.lastIndexOf('/') + 1, url.length() - "+json".length()) : "";
    }

    private static ErrorSource source(Map<?, ?> value) {
        Map<?, ?> info = object(value, "info");
        ImmutableList.Builder<ErrorSource.Range> ranges = ImmutableList.builder();
        if (value.get("ranges") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> range) {
                    ranges.add(range(object(range, "start"), object(range, "end")));
                }
            }
        }
        return new ErrorSource(
                text(info, "filename"), text(info, "language"), decoded(text(info, "data")), ranges.build());
    }

    private static ErrorSource.Range range(Map<?, ?> start, Map<?, ?> end) {
        return new ErrorSource.Range(
                number(start, "line"), number(start, "character"), number(end, "line"), number(end, "character"));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException ignored) {
            return "";
        }
    }

    private static Map<?, ?> object(Any detail) {
        return JsonText.read(detail.getValue().toStringUtf8()) instanceof Map<?, ?> map ? map : new LinkedHashMap<>();
    }

    private static Map<?, ?> object(Map<?, ?> value, String key) {
        return value.get(key) instanceof Map<?, ?> map ? map : new LinkedHashMap<>();
    }

    private static String text(Map<?, ?> value, String key) {
        return value.get(key) instanceof String text ? text : "";
    }

    private static int number(Map<?, ?> value, String key) {
        return value.get(key) instanceof Number number ? number.intValue() : 0;
    }
}
