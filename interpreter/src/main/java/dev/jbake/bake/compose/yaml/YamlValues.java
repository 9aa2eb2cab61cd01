package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a tree of a document's nodes: follows aliases, merges `<<`, and rejects documents that are mostly aliases.
final class YamlValues {
    private static final int SMALL = 400_000;
    private static final int LARGE = 4_000_000;

    private final List<ComposeProblem> mistakes = new ArrayList<>();
    private final Set<YamlNode> open = new HashSet<>();
    private int made;
    private int madeOfAliases;
    private int aliasDepth;
    private int depth;
    private @Nullable Set<Object> merged;

    /// The value of a document.
    Tree read(YamlNode root) throws ComposeProblem {
        return value(root);
    }

    /// The mistakes that did not stop the reading, null if there are none.
    @Nullable
    ComposeProblem mistakes() {
        if (mistakes.isEmpty()) {
            return null;
        }
        StringBuilder words = new StringBuilder("yaml: construct errors:");
        for (ComposeProblem mistake : mistakes) {
            words.append("\n  ").append(mistake.reason());
        }
        return new ComposeProblem(words.toString(), mistakes.getFirst().span());
    }

    static ComposeProblem repeated(YamlNode key, int line) {
        return new ComposeProblem(
                "mapping key " + GoQuote.quote(key.value()) + " already defined at line " + line, key.span());
    }

    private void count(YamlNode node) throws ComposeProblem {
        if (++made > Limits.YAML_VALUES) {
            throw tooMany(node);
        }
        if (aliasDepth > 0) {
            madeOfAliases++;
        }
        if (madeOfAliases > 100 && made > 1000 && (double) madeOfAliases / made > allowed()) {
            throw new ComposeProblem("yaml: document contains excessive aliasing", node.span());
        }
    }

    /// The mistake of too many values.
    static ComposeProblem tooMany(YamlNode node) {
        return new ComposeProblem("yaml: more than " + Limits.YAML_VALUES + " values", node.span());
    }

    private double allowed() {
        if (made <= SMALL) {
            return 0.99;
        }
        return made >= LARGE ? 0.10 : 0.99 - 0.89 * ((double) (made - SMALL) / (LARGE - SMALL));
    }

    /// The mistake of values that are nested too deeply.
    static ComposeProblem tooDeep(YamlNode node) {
        return new ComposeProblem("yaml: exceeded max depth of " + Limits.JSON_NESTING, node.span());
    }

    private Tree value(YamlNode node) throws ComposeProblem {
        count(node);
        deeper(node);
        Tree value = made(node);
        depth--;
        return value;
    }

    private void deeper(YamlNode node) throws ComposeProblem {
        if (++depth > Limits.JSON_NESTING) {
            throw tooDeep(node);
        }
    }

    private Tree made(YamlNode node) throws ComposeProblem {
        return switch (node.kind()) {
            case ALIAS -> {
                enter(node);
                Tree value = value(node.target());
                leave(node);
                yield value;
            }
            case SCALAR -> YamlScalar.value(node.tag(), node.value(), node.span());
            case SEQUENCE -> {
                Sequence sequence = Sequence.empty(node.span());
                for (YamlNode element : node.content()) {
                    sequence.elements().add(value(element));
                }
                yield sequence;
            }
            case MAPPING -> {
                Mapping mapping = new Mapping(node.span());
                fill(node, mapping, hasTextKeys(node));
                yield mapping;
            }
        };
    }

    private void enter(YamlNode alias) throws ComposeProblem {
        if (!open.add(alias)) {
            throw new ComposeProblem("yaml: anchor '" + alias.value() + "' value contains itself", alias.span());
        }
        aliasDepth++;
    }

    private void leave(YamlNode alias) {
        aliasDepth--;
        open.remove(alias);
    }

    private static boolean hasTextKeys(YamlNode node) {
        for (int i = 0; i < node.content().size(); i += 2) {
            YamlNode key = node.content().get(i);
            YamlNode written = key.kind() == YamlNode.Kind.ALIAS ? key.target() : key;
            if (!written.tag().equals(YamlScalar.TEXT) && !written.tag().equals(YamlScalar.MERGE)) {
                return false;
            }
        }
        return true;
    }

    /// Adds the entries of a mapping, its own before merged ones.
    private void fill(YamlNode node, Mapping mapping, boolean textKeys) throws ComposeProblem {
        if (!hasDistinctKeys(node)) {
            return;
        }
        Set<Object> outer = merged;
        merged = null;
        YamlNode merge = null;
        for (int i = 0; i + 1 < node.content().size(); i += 2) {
            YamlNode key = node.content().get(i);
            YamlNode value = node.content().get(i + 1);
            if (key.isMerge()) {
                merge = value;
                continue;
            }
            Object name = key(key, textKeys, mapping);
            if (name == null || (outer != null && !outer.add(name))) {
                continue;
            }
            Tree made = value(value);
            if (name instanceof String text) {
                mapping.put(text, made, key.span());
            }
        }
        merged = outer;
        if (merge != null) {
            merge(node, merge, mapping, textKeys);
        }
    }

    private boolean hasDistinctKeys(YamlNode node) {
        Map<String, Integer> lines = new HashMap<>();
        int before = mistakes.size();
        for (int i = 0; i < node.content().size(); i += 2) {
            YamlNode key = node.content().get(i);
            Integer line = lines.putIfAbsent(key.kind() + key.value(), key.line());
            if (line != null) {
                mistakes.add(repeated(key, line).within("line " + key.line() + ": "));
            }
        }
        return mistakes.size() == before;
    }

    /// A key: a string, another scalar's value, or null for one that is left out.
    private @Nullable Object key(YamlNode key, boolean textKeys, Mapping mapping) throws ComposeProblem {
        Tree made = value(key);
        if (!(made instanceof Scalar scalar)) {
            throw new ComposeProblem(
                    "yaml: cannot use '" + made.goType() + "' as a map key; try decoding into yaml.Node", key.span());
        }
        Object value = scalar.value();
        if (textKeys && value != null) {
            return value instanceof String ? value : key.value();
        }
        if (!(value instanceof String)) {
            if (!textKeys) {
                mapping.setOddKey(scalar);
            }
            return textKeys ? null : scalar;
        }
        return value;
    }

    private void merge(YamlNode parent, YamlNode merge, Mapping mapping, boolean textKeys) throws ComposeProblem {
        Set<Object> outer = merged;
        if (outer == null) {
            Set<Object> own = new HashSet<>();
            for (int i = 0; i < parent.content().size(); i += 2) {
                count(parent.content().get(i));
                own.add(parent.content().get(i).value());
            }
            merged = own;
        }
        if (merge.kind() == YamlNode.Kind.SEQUENCE) {
            for (YamlNode element : merge.content()) {
                mergeOne(element, mapping, textKeys);
            }
        } else {
            mergeOne(merge, mapping, textKeys);
        }
        merged = outer;
    }

    private void mergeOne(YamlNode node, Mapping mapping, boolean textKeys) throws ComposeProblem {
        boolean alias = node.kind() == YamlNode.Kind.ALIAS;
        YamlNode from = alias ? node.target() : node;
        if (from.kind() != YamlNode.Kind.MAPPING) {
            throw new ComposeProblem("yaml: map merge requires map or sequence of maps as the value", node.span());
        }
        count(node);
        if (alias) {
            enter(node);
            count(from);
        }
        deeper(from);
        fill(from, mapping, textKeys);
        depth--;
        if (alias) {
            leave(node);
        }
    }
}
