package dev.jbake.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mapping of `case.yaml` that refuses unknown keys.
final class CaseMap {
    private final Path file;
    private final Map<?, ?> content;
    private final Set<Object> asked = new HashSet<>();

    CaseMap(Path file, @Nullable Object content) throws IOException {
        this.file = file;
        if (!(content instanceof Map<?, ?> map)) {
            throw new IOException(file + ": expected a mapping instead of " + content);
        }
        this.content = map;
    }

    boolean has(String name) {
        return content.containsKey(name);
    }

    String need(String name) throws IOException {
        String text = text(name);
        if (text == null) {
            throw new IOException(file + ": \"" + name + "\" is missing");
        }
        return text;
    }

    @Nullable
    String text(String name) {
        Object value = get(name);
        return value == null ? null : value.toString();
    }

    String text(String name, String otherwise) {
        return Objects.requireNonNullElse(text(name), otherwise);
    }

    List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            texts.add(String.valueOf(element));
        }
        return texts;
    }

    List<List<String>> lists(String name) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof List<?> inner)) {
                throw new IOException(file + ": \"" + name + "\" must be a list of lists");
            }
            lists.add(inner.stream().map(String::valueOf).toList());
        }
        return lists;
    }

    List<CaseMap> maps(String name) throws IOException {
        List<CaseMap> maps = new ArrayList<>();
        for (Object element : list(name)) {
            maps.add(new CaseMap(file, element));
        }
        return maps;
    }

    @Nullable
    CaseMap map(String name) throws IOException {
        Object value = get(name);
        return value == null ? null : new CaseMap(file, value);
    }

    Map<String, String> pairs(String name) throws IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        CaseMap map = map(name);
        if (map != null) {
            map.content.forEach((key, value) -> pairs.put(String.valueOf(key), Objects.toString(value, "")));
        }
        return pairs;
    }

    void refuseOthers() throws IOException {
        Set<Object> others = new HashSet<>(content.keySet());
        others.removeAll(asked);
        if (!others.isEmpty()) {
            throw new IOException(file + ": unknown: " + others);
        }
    }

    private List<?> list(String name) throws IOException {
        Object value = get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IOException(file + ": \"" + name + "\" must be a list");
        }
        return list;
    }

    private @Nullable Object get(String name) {
        asked.add(name);
        return content.get(name);
    }
}
