package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of one object of a JSON file, with a clear sentence where one has the wrong type.
///
/// Member names are compared as Go does it: the exact name first, then without regard to case. JSON's null counts as
/// absent.
///
/// @param members text, numbers, booleans, `List`s and `Map`s of such by name
/// @param file what the sentences name
public record Fields(Map<String, @Nullable Object> members, String file) {

    /// A file's one object.
    ///
    /// @throws BuilderException where the text is no JSON object
    static Fields parse(String text, Path file) throws BuilderException {
        return parse(text, file.toString());
    }

    /// One object from any text.
    ///
    /// @param source what the sentences call it
    /// @throws BuilderException where the text is no JSON object
    public static Fields parse(String text, String source) throws BuilderException {
        try {
            Object value = new com.fasterxml.jackson.databind.ObjectMapper().readValue(text, Object.class);
            return new Fields(Map.of(), source).asObject(value, "$");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new BuilderException("invalid JSON in " + source + ": " + e.getOriginalMessage());
        }
    }

    /// A text; the empty text where there is none.
    public String text(String name) throws BuilderException {
        Object value = value(name);
        return value == null ? "" : cast(value, String.class, name, "a string");
    }

    /// A boolean; false where there is none.
    public boolean flag(String name) throws BuilderException {
        Object value = value(name);
        return value != null && cast(value, Boolean.class, name, "true or false");
    }

    /// A number's integer part; 0 where there is none.
    public long number(String name) throws BuilderException {
        Object value = value(name);
        return value == null ? 0 : cast(value, Number.class, name, "a number").longValue();
    }

    /// An object; an empty one where there is none.
    public Fields object(String name) throws BuilderException {
        Object value = value(name);
        return value == null ? new Fields(Map.of(), file) : asObject(value, name);
    }

    /// The members of an object that are objects again, by name; empty where there is none.
    public Map<String, Fields> objects(String name) throws BuilderException {
        Fields parent = object(name);
        Map<String, Fields> result = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : parent.members.entrySet()) {
            Object value = member.getValue();
            result.put(
                    member.getKey(),
                    value == null ? new Fields(Map.of(), file) : asObject(value, name + "." + member.getKey()));
        }
        return result;
    }

    /// An object's texts by name; empty where there is none.
    public ImmutableMap<String, String> texts(String name) throws BuilderException {
        ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
        for (Map.Entry<String, @Nullable Object> member : object(name).members.entrySet()) {
            Object value = member.getValue();
            result.put(
                    member.getKey(),
                    value == null ? "" : cast(value, String.class, name + "." + member.getKey(), "a string"));
        }
        return result.buildOrThrow();
    }

    /// An array of texts; empty where there is none.
    public ImmutableList<String> textList(String name) throws BuilderException {
        ImmutableList.Builder<String> result = ImmutableList.builder();
        for (Object value : list(name)) {
            result.add(cast(value, String.class, name, "a list of strings"));
        }
        return result.build();
    }

    /// An array of objects; empty where there is none.
    public List<Fields> objectList(String name) throws BuilderException {
        List<Fields> result = new ArrayList<>();
        for (Object value : list(name)) {
            result.add(asObject(value, name));
        }
        return result;
    }

    private List<Object> list(String name) throws BuilderException {
        Object value = value(name);
        List<Object> result = new ArrayList<>();
        for (@Nullable Object element : value == null ? List.of() : cast(value, List.class, name, "a list")) {
            if (element != null) {
                result.add(element);
            }
        }
        return result;
    }

    private @Nullable Object value(String name) {
        if (members.containsKey(name)) {
            return members.get(name);
        }
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        return null;
    }

    private Fields asObject(Object value, String name) throws BuilderException {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : ((Map<?, ?>) cast(value, Map.class, name, "an object")).entrySet()) {
            result.put((String) member.getKey(), member.getValue());
        }
        return new Fields(result, file);
    }

    private <T> T cast(Object value, Class<T> type, String name, String what) throws BuilderException {
        if (!type.isInstance(value)) {
            throw new BuilderException("invalid " + file + ": \"" + name + "\" is not " + what);
        }
        return type.cast(value);
    }
}
