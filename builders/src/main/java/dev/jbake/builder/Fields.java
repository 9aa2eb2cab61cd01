package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of one object of a JSON text, with a clear message if one has the wrong type.
///
/// Member names are compared as Go does it: the exact name first, then without regard to case; the last of several
/// counts. JSON's null counts as absent.
///
/// @param members by name
/// @param source what messages call the text, such as a file's path
public record Fields(Map<String, JsonNode> members, String source) {

    /// No members at all.
    ///
    /// @param source what messages call it
    static Fields none(String source) {
        return new Fields(Map.of(), source);
    }

    /// The one object of a file's text.
    ///
    /// @throws UnusableBuilderException if the text is no JSON object
    static Fields parse(String text, Path file) throws UnusableBuilderException {
        return parse(text, file.toString());
    }

    /// One object from any text. Messages say where a mistake is, never what the text contains.
    ///
    /// @param source what messages call it
    /// @throws UnusableBuilderException if the text is no JSON object
    public static Fields parse(String text, String source) throws UnusableBuilderException {
        Diagnostics diagnostics = new Diagnostics();
        JsonNode root = JsonReader.read(new Source(source, text), diagnostics);
        if (root == null) {
            Diagnostic mistake = diagnostics.all().getFirst();
            throw new UnusableBuilderException(
                    "invalid JSON in " + source + place(text, mistake) + ": " + mistake.detail());
        }
        if (!(root instanceof JsonObject object)) {
            throw new UnusableBuilderException("invalid JSON in " + source + ": an object is expected");
        }
        return of(object, source);
    }

    /// Whether a member is there.
    public boolean has(String name) {
        return value(name) != null;
    }

    /// A string; empty if it is absent.
    public String text(String name) throws UnusableBuilderException {
        JsonNode value = value(name);
        return value == null
                ? ""
                : cast(value, JsonString.class, name, "a string").text();
    }

    /// A string, or a number as it is written; null if it is absent.
    public @Nullable String word(String name) throws UnusableBuilderException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        return value instanceof JsonNumber number
                ? number.text()
                : cast(value, JsonString.class, name, "a string or a number").text();
    }

    /// A boolean; false if it is absent.
    public boolean flag(String name) throws UnusableBuilderException {
        JsonNode value = value(name);
        return value != null
                && cast(value, JsonBool.class, name, "true or false").truth();
    }

    /// A whole number; 0 if it is absent.
    public long number(String name) throws UnusableBuilderException {
        JsonNode value = value(name);
        if (value == null) {
            return 0;
        }
        String text = cast(value, JsonNumber.class, name, "a number").text();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(name, "a whole number");
        }
    }

    /// An object; empty if it is absent.
    public Fields object(String name) throws UnusableBuilderException {
        JsonNode value = value(name);
        return value == null ? none(source) : of(cast(value, JsonObject.class, name, "an object"), source);
    }

    /// The objects in an object, by name; empty if it is absent.
    public Map<String, Fields> objects(String name) throws UnusableBuilderException {
        Map<String, Fields> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object(name).members.entrySet()) {
            String path = name + "." + member.getKey();
            result.put(member.getKey(), of(cast(member.getValue(), JsonObject.class, path, "an object"), source));
        }
        return result;
    }

    /// The strings of an object by name; empty if it is absent.
    public ImmutableMap<String, String> texts(String name) throws UnusableBuilderException {
        ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> member : object(name).members.entrySet()) {
            String path = name + "." + member.getKey();
            result.put(
                    member.getKey(),
                    cast(member.getValue(), JsonString.class, path, "a string").text());
        }
        return result.buildOrThrow();
    }

    /// An array of strings; empty if it is absent.
    public ImmutableList<String> textList(String name) throws UnusableBuilderException {
        ImmutableList.Builder<String> result = ImmutableList.builder();
        for (JsonNode value : list(name)) {
            result.add(cast(value, JsonString.class, name, "a list of strings").text());
        }
        return result.build();
    }

    /// An array of objects; empty if it is absent.
    public List<Fields> objectList(String name) throws UnusableBuilderException {
        List<Fields> result = new ArrayList<>();
        for (JsonNode value : list(name)) {
            result.add(of(cast(value, JsonObject.class, name, "a list of objects"), source));
        }
        return result;
    }

    private List<JsonNode> list(String name) throws UnusableBuilderException {
        JsonNode value = value(name);
        return value == null
                ? List.of()
                : cast(value, JsonArray.class, name, "a list").elements();
    }

    private @Nullable JsonNode value(String name) {
        JsonNode exact = members.get(name);
        if (exact != null) {
            return exact;
        }
        JsonNode found = null;
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                found = member.getValue();
            }
        }
        return found;
    }

    private <T extends JsonNode> T cast(JsonNode value, Class<T> type, String name, String what)
            throws UnusableBuilderException {
        if (!type.isInstance(value)) {
            throw wrong(name, what);
        }
        return type.cast(value);
    }

    private UnusableBuilderException wrong(String name, String what) {
        return new UnusableBuilderException("invalid " + source + ": \"" + name + "\" is not " + what);
    }

    private static Fields of(JsonObject object, String source) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (Member member : object.members()) {
            if (!(member.value() instanceof JsonNull)) {
                members.put(member.name(), member.value());
            }
        }
        return new Fields(members, source);
    }

    private static String place(String text, Diagnostic mistake) {
        if (mistake.subject() == null) {
            return "";
        }
        String before = text.substring(0, Math.min(mistake.subject().start(), text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return ":" + line + "," + (before.length() - before.lastIndexOf('\n'));
    }
}
