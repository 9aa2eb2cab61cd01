package dev.jbake.result;

import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.progress.StatusEvent.LineRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The Dockerfile frontend's answer to `check`.
///
/// @param text what is printed of it
/// @param error the mistake that ended the check with its lines, empty if there is none
record LintResult(String text, String error) {

    /// A place in a file; `file` is empty if there is none.
    private record Place(String file, String text, List<LineRange> ranges) {
        String excerpt() {
            return Excerpt.of(file, text, ranges);
        }

        int line() {
            return ranges.isEmpty() ? 0 : ranges.getFirst().first();
        }
    }

    private record Finding(String rule, String url, String detail, Place place) {}

    /// @param answer the JSON, null if the frontend gave none
    /// @param dockerfile how messages name the Dockerfile
    static LintResult of(@Nullable JsonNode answer, String dockerfile) {
        List<JsonObject> sources = objects(answer, "sources");
        List<Finding> findings = new ArrayList<>();
        for (JsonObject warning : objects(answer, "warnings")) {
            findings.add(new Finding(
                    text(warning, "ruleName"),
                    text(warning, "url"),
                    text(warning, "detail"),
                    place(warning, sources, dockerfile)));
        }
        findings.sort(
                Comparator.comparingInt((Finding finding) -> finding.place().line()));
        StringBuilder out = new StringBuilder();
        if (!findings.isEmpty()) {
            out.append("Check complete, ")
                    .append(
                            findings.size() == 1
                                    ? "1 warning has been found!\n"
                                    : findings.size() + " warnings have been found!\n");
        }
        for (Finding finding : findings) {
            out.append("\nWARNING: ").append(finding.rule);
            out.append(finding.url.isEmpty() ? "" : " - " + finding.url);
            out.append('\n').append(finding.detail).append('\n');
            out.append(finding.place.excerpt());
        }
        JsonObject failure = answer instanceof JsonObject whole && whole.get("buildError") instanceof JsonObject found
                ? found
                : null;
        if (failure != null) {
            String message = text(failure, "message") + "\n"
                    + place(failure, sources, dockerfile).excerpt();
            return new LintResult(findings.isEmpty() ? "" : out.append('\n').toString(), message);
        }
        if (findings.isEmpty()) {
            out.append("Check complete, no warnings found.\n");
        }
        return new LintResult(out.toString(), "");
    }

    private static Place place(JsonObject owner, List<JsonObject> sources, String dockerfile) {
        if (!(owner.get("location") instanceof JsonObject location)) {
            return new Place("", "", List.of());
        }
        int index = number(location, "sourceIndex");
        if (index < 0 || index >= sources.size()) {
            return new Place("", "", List.of());
        }
        List<LineRange> ranges = new ArrayList<>();
        for (JsonObject range : objects(location, "ranges")) {
            int first = number(range.get("start"), "line");
            ranges.add(new LineRange(first, Math.max(first, number(range.get("end"), "line"))));
        }
        byte[] data = Base64.getDecoder().decode(text(sources.get(index), "data"));
        return new Place(dockerfile, new String(data, StandardCharsets.UTF_8), ranges);
    }

    private static List<JsonObject> objects(@Nullable JsonNode owner, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (owner instanceof JsonObject object && object.get(name) instanceof JsonArray array) {
            for (JsonNode element : array.elements()) {
                if (element instanceof JsonObject found) {
                    objects.add(found);
                }
            }
        }
        return objects;
    }

    private static String text(JsonObject object, String name) {
        String text = object.string(name);
        return text == null ? "" : text;
    }

    private static int number(@Nullable JsonNode owner, String name) {
        return owner instanceof JsonObject object && object.get(name) instanceof JsonNumber number
                ? Integer.parseInt(number.text())
                : 0;
    }
}
