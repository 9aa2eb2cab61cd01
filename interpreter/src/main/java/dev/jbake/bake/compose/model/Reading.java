package dev.jbake.bake.compose.model;

import dev.jbake.bake.attribute.form.ByteSize;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.compose.template.Casts;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.go.GoInteger;
import dev.jbake.go.GoNumberException;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads values of a model whose shape is known, and collects the mistakes in them.
final class Reading {
    private final Notices notices;
    private final List<String> mistakes = new ArrayList<>();
    private @Nullable Span first;

    Reading(Notices notices) {
        this.notices = notices;
    }

    void throwMistakes() throws ComposeProblem {
        if (!mistakes.isEmpty()) {
            throw new ComposeProblem(
                    "decoding failed due to the following error(s):\n\n" + String.join("\n", mistakes), first);
        }
    }

    void mistake(String place, String words, @Nullable Tree tree) {
        first = first == null && tree != null ? tree.span() : first;
        mistakes.add("'" + place + "' " + words);
    }

    /// A string; blank if there is none.
    String text(Mapping mapping, String key, String place) {
        Tree tree = mapping.get(key);
        if (tree == null || Tree.isNull(tree)) {
            return "";
        }
        if (tree instanceof Scalar scalar) {
            if (scalar.value() instanceof String text) {
                return text;
            }
            if (scalar.value() instanceof Long) {
                return scalar.printed();
            }
        }
        mistake(place + "." + key, "expected type 'string', got unconvertible type '" + tree.goType() + "'", tree);
        return "";
    }

    /// Strings; null if there are none.
    @Nullable
    List<String> texts(Mapping mapping, String key, String place) {
        Tree tree = mapping.get(key);
        if (tree == null || Tree.isNull(tree)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        List<Tree> elements = tree instanceof Sequence sequence ? sequence.elements() : List.of(tree);
        for (Tree element : elements) {
            String text = Tree.text(element);
            if (text == null) {
                mistake(place + "." + key, "invalid type " + tree.goType() + " for string list", tree);
                return null;
            }
            texts.add(text);
        }
        return texts;
    }

    boolean flag(Mapping mapping, String key, String place) {
        Tree tree = mapping.get(key);
        if (!(tree instanceof Scalar scalar) || scalar.value() == null) {
            return false;
        }
        String text = scalar.printed();
        try {
            return Casts.bool(text.toLowerCase(Locale.ROOT), text, words -> notices.warn(words, tree.span()));
        } catch (ComposeProblem e) {
            mistake(place + "." + key, e.reason(), tree);
            return false;
        }
    }

    /// A number of bytes; zero if there is none.
    long bytes(Mapping mapping, String key, String place) {
        Tree tree = mapping.get(key);
        if (!(tree instanceof Scalar scalar)) {
            return 0;
        }
        if (scalar.value() instanceof Long number) {
            return number;
        }
        if (!(scalar.value() instanceof String text)) {
            return 0;
        }
        try {
            return GoInteger.parse(text);
        } catch (GoNumberException e) {
            try {
                return ByteSize.parse(text);
            } catch (InvalidContent invalid) {
                mistake(place + "." + key, invalid.reason(), tree);
                return 0;
            }
        }
    }

    /// Strings by key, null for a key alone; null if there are none.
    @Nullable
    Map<String, @Nullable String> variables(Mapping mapping, String key, String place) {
        Tree tree = mapping.get(key);
        Map<String, @Nullable String> out = new LinkedHashMap<>();
        if (tree instanceof Mapping entries) {
            for (Map.Entry<String, Tree> entry : entries.entries().entrySet()) {
                out.put(entry.getKey(), Tree.isNull(entry.getValue()) ? null : GoFormat.print(entry.getValue()));
            }
        } else if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                String text = GoFormat.print(element);
                int equals = text.indexOf('=');
                String name = equals < 0 ? text : text.substring(0, equals);
                if (!name.isEmpty() && isBlank(name.charAt(name.length() - 1))) {
                    mistake(
                            place + "." + key,
                            "environment variable " + name + " is declared with a trailing space",
                            element);
                    return null;
                }
                out.put(name, equals < 0 ? null : text.substring(equals + 1));
            }
        } else {
            return null;
        }
        return out;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0;
    }

    /// Strings by key, blank for a key alone; null if there are none.
    @Nullable
    Map<String, String> pairs(Mapping mapping, String key) {
        Tree tree = mapping.get(key);
        Map<String, String> out = new LinkedHashMap<>();
        if (tree instanceof Mapping entries) {
            for (Map.Entry<String, Tree> entry : entries.entries().entrySet()) {
                out.put(entry.getKey(), Tree.isNull(entry.getValue()) ? "" : GoFormat.print(entry.getValue()));
            }
        } else if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                String text = GoFormat.print(element);
                int equals = text.indexOf('=');
                out.put(equals < 0 ? text : text.substring(0, equals), equals < 0 ? "" : text.substring(equals + 1));
            }
        } else {
            return null;
        }
        return out;
    }

    /// Addresses by host.
    Map<String, String> hosts(Mapping mapping, String key, String place) {
        Map<String, List<String>> hosts = new LinkedHashMap<>();
        Tree tree = mapping.get(key);
        if (tree instanceof Mapping entries) {
            for (Map.Entry<String, Tree> entry : entries.entries().entrySet()) {
                hosts.put(entry.getKey(), addresses(entry.getValue()));
            }
        } else if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                String text = GoFormat.print(element);
                int cut = text.indexOf('=') >= 0 ? text.indexOf('=') : text.indexOf(':');
                if (cut < 0) {
                    mistake(place + "." + key, "invalid additional host, missing IP: " + text, element);
                    return Map.of();
                }
                hosts.computeIfAbsent(text.substring(0, cut), host -> new ArrayList<>())
                        .addAll(List.of(text.substring(cut + 1).split(",", -1)));
            }
        }
        Map<String, String> out = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> host : hosts.entrySet()) {
            String name = host.getKey();
            if (name.isEmpty() || name.indexOf(':') >= 0 || name.indexOf('=') >= 0) {
                mistake(place + "." + key, "bad host name '" + name + "'", tree);
                return Map.of();
            }
            host.getValue().replaceAll(Reading::withoutBrackets);
            out.put(name, String.join(",", host.getValue()));
        }
        return out;
    }

    private static List<String> addresses(Tree tree) {
        List<String> addresses = new ArrayList<>();
        if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                addresses.add(GoFormat.print(element));
            }
        } else {
            addresses.add(Tree.isNull(tree) ? "" : GoFormat.print(tree));
        }
        return addresses;
    }

    private static String withoutBrackets(String address) {
        boolean brackets = address.length() > 2 && address.startsWith("[") && address.endsWith("]");
        return brackets ? address.substring(1, address.length() - 1) : address;
    }
}
