package dev.jbake.bake.compose.build;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The extension `x-bake` of a build: attributes for which compose has no keys.
final class BakeExtension {
    static final String NAME = "x-bake";

    private static final List<String> TEXTS =
            List.of("tags", "cache-from", "cache-to", "secret", "ssh", "platforms", "output", "no-cache-filter");
    private static final List<String> FLAGS = List.of("pull", "no-cache");
    private static final String CONTEXTS = "contexts";
    private static final Pattern BLANKS = Pattern.compile("[\\s\u0085\u00A0]+");

    /// The keys that bake knows.
    static final List<String> KEYS = keys();

    private static final Set<String> YES = Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> NO = Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private BakeExtension() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(TEXTS);
        keys.addAll(FLAGS);
        keys.add(CONTEXTS);
        return List.copyOf(keys);
    }

    static BakeExtension of(@Nullable Tree tree) throws ComposeProblem {
        BakeExtension extension = new BakeExtension();
        if (tree != null && !Tree.isNull(tree)) {
            extension.read(tree);
            if (!extension.mistakes.isEmpty()) {
                throw new ComposeProblem(
                        "yaml: unmarshal errors:\n  " + String.join("\n  ", extension.mistakes), tree.span());
            }
        }
        return extension;
    }

    @Nullable
    List<String> texts(String key) {
        return texts.get(key);
    }

    @Nullable
    Boolean flag(String key) {
        return flags.get(key);
    }

    Map<String, String> contexts() {
        return contexts;
    }

    // Compat: line numbers are those of the extension written as YAML of its own, with sorted keys
    // (compose/x-bake-wrong-types).
    private void read(Tree tree) {
        if (!(tree instanceof Mapping mapping)) {
            mistake(1, tree, "bake.xbake");
            return;
        }
        int line = 1;
        for (Map.Entry<String, Tree> entry : new TreeMap<>(mapping.entries()).entrySet()) {
            Tree value = entry.getValue();
            if (!Tree.isNull(value)) {
                int at = isNested(value) ? line + 1 : line;
                if (TEXTS.contains(entry.getKey())) {
                    readTexts(entry.getKey(), value, at);
                } else if (FLAGS.contains(entry.getKey())) {
                    readFlag(entry.getKey(), value, at);
                } else if (entry.getKey().equals(CONTEXTS)) {
                    readContexts(value, at);
                }
            }
            line += lines(value);
        }
    }

    private void readTexts(String key, Tree value, int line) {
        if (value instanceof Scalar scalar) {
            List<String> words = new ArrayList<>();
            for (String word : BLANKS.split(scalar.printed(), -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            texts.put(key, words);
            return;
        }
        List<String> out = new ArrayList<>();
        boolean plain = value instanceof Sequence;
        if (value instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                plain &= element instanceof Scalar;
                if (element instanceof Scalar scalar && scalar.value() != null) {
                    out.add(scalar.printed());
                }
            }
        }
        if (plain) {
            texts.put(key, out);
        } else {
            mistake(line, value, "string");
        }
    }

    private void readFlag(String key, Tree value, int line) {
        if (value instanceof Scalar scalar) {
            if (scalar.value() instanceof Boolean flag) {
                flags.put(key, flag);
                return;
            }
            if (scalar.value() instanceof String text && (YES.contains(text) || NO.contains(text))) {
                flags.put(key, YES.contains(text));
                return;
            }
        }
        mistake(line, value, "bool");
    }

    private void readContexts(Tree value, int line) {
        if (!(value instanceof Mapping mapping)) {
            mistake(line, value, "bake.stringMap");
            return;
        }
        int at = line;
        for (Map.Entry<String, Tree> entry : new TreeMap<>(mapping.entries()).entrySet()) {
            Tree context = entry.getValue();
            if (context instanceof Scalar scalar) {
                contexts.put(entry.getKey(), scalar.value() == null ? "" : scalar.printed());
            } else {
                mistake(isNested(context) ? at + 1 : at, context, "string");
            }
            at += lines(context);
        }
    }

    private static boolean isNested(Tree tree) {
        return (tree instanceof Mapping mapping && !mapping.entries().isEmpty())
                || (tree instanceof Sequence sequence && !sequence.elements().isEmpty());
    }

    /// How many lines an entry has as YAML.
    private static int lines(Tree tree) {
        int lines = 0;
        if (tree instanceof Mapping mapping) {
            for (Tree value : mapping.entries().values()) {
                lines += lines(value);
            }
        } else if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                lines += isNested(element) ? lines(element) - 1 : 1;
            }
        }
        String text = Tree.text(tree);
        if (text != null) {
            String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
            lines = text.indexOf('\n') < 0 ? 0 : (int) body.lines().count();
        }
        return lines + 1;
    }

    private void mistake(int line, Tree value, String wanted) {
        String found = switch (value) {
            case Mapping mapping -> "!!map";
            case Sequence sequence -> "!!seq";
            case Scalar scalar -> tag(scalar) + " `" + shortened(scalar.printed()) + "`";
        };
        mistakes.add("line " + line + ": cannot unmarshal " + found + " into " + wanted);
    }

    private static String shortened(String text) {
        return text.length() > 10 ? text.substring(0, 7) + "..." : text;
    }

    private static String tag(Scalar scalar) {
        return switch (scalar.goType()) {
            case "bool" -> "!!bool";
            case "int", "uint64" -> "!!int";
            case "float64" -> "!!float";
            case "time.Time" -> "!!timestamp";
            default -> "!!str";
        };
    }
}
