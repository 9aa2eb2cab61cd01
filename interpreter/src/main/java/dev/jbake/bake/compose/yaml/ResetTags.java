package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import dev.jbake.limit.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tags `!reset` and `!override` of a document: where they are, and what they remove from the files below.
public final class ResetTags {
    private static final int MOST_VISITS = 100_000;
    private static final String RESET = "!reset";
    private static final String OVERRIDE = "!override";

    /// A node that was visited, and the tagged paths below it.
    private record Seen(YamlNode node, List<String> relative) {}

    private final List<String> paths = new ArrayList<>();
    private final Map<YamlNode, VisitedPaths> visited = new HashMap<>();
    private final Map<YamlNode, Seen> seen = new HashMap<>();
    private int visits;
    private int depth;

    /// The document without what is reset, null if all of it is.
    @Nullable
    YamlNode resolve(YamlNode root) throws ComposeProblem {
        return resolve(root, "");
    }

    private @Nullable YamlNode resolve(YamlNode node, String given) throws ComposeProblem {
        if (++visits > MOST_VISITS) {
            throw new ComposeProblem(
                    "compose file exceeds maximum node visit limit (" + MOST_VISITS + ")", node.span());
        }
        if (++depth > Limits.JSON_NESTING) {
            throw YamlValues.tooDeep(node);
        }
        String path = given;
        String printed = TreePath.printed(path);
        int merge = printed.indexOf(".<<");
        if (merge >= 0) {
            path = printed.substring(0, merge) + printed.substring(merge + 3);
        }
        @Nullable YamlNode resolved;
        if (node.kind() == YamlNode.Kind.ALIAS) {
            checkForCycle(node, path);
            resolved = tagged(node.target(), path);
        } else {
            resolved = tagged(node, path);
        }
        depth--;
        return resolved;
    }

    private @Nullable YamlNode tagged(YamlNode node, String path) throws ComposeProblem {
        if (node.tag().equals(RESET)) {
            paths.add(path);
            return null;
        }
        if (node.tag().equals(OVERRIDE)) {
            paths.add(path);
            return node;
        }
        return node.isContainer() ? container(node, path) : node;
    }

    private YamlNode container(YamlNode node, String path) throws ComposeProblem {
        Seen known = seen.get(node);
        if (known != null) {
            for (String relative : known.relative) {
                paths.add(joined(path, relative));
            }
            return known.node;
        }
        int before = paths.size();
        if (node.kind() == YamlNode.Kind.SEQUENCE) {
            elements(node, path);
        } else {
            entries(node, path);
        }
        List<String> relative = new ArrayList<>();
        for (int i = before; i < paths.size(); i++) {
            relative.add(relative(paths.get(i), path));
        }
        seen.put(node, new Seen(node, relative));
        return node;
    }

    private void elements(YamlNode node, String path) throws ComposeProblem {
        List<YamlNode> kept = new ArrayList<>();
        for (int i = 0; i < node.content().size(); i++) {
            YamlNode element = node.content().get(i);
            YamlNode resolved = resolve(element, TreePath.next(path, String.valueOf(i)));
            if (resolved != null) {
                kept.add(element.kind() == YamlNode.Kind.ALIAS ? element : resolved);
            }
        }
        node.setContent(kept);
    }

    private void entries(YamlNode node, String path) throws ComposeProblem {
        Map<String, Integer> lines = new HashMap<>();
        List<YamlNode> kept = new ArrayList<>();
        for (int i = 0; i + 1 < node.content().size(); i += 2) {
            YamlNode key = node.content().get(i);
            YamlNode value = node.content().get(i + 1);
            Integer line = lines.putIfAbsent(key.value(), key.line());
            if (line != null) {
                throw YamlValues.repeated(key, line).within("line " + key.line() + ": ");
            }
            YamlNode resolved = resolve(value, TreePath.next(path, key.value()));
            if (resolved != null) {
                kept.add(key);
                kept.add(value.kind() == YamlNode.Kind.ALIAS && !key.value().equals("<<") ? value : resolved);
            }
        }
        node.setContent(kept);
    }

    private void checkForCycle(YamlNode alias, String path) throws ComposeProblem {
        VisitedPaths known = visited.get(alias.target());
        if (known == null) {
            known = new VisitedPaths();
            visited.put(alias.target(), known);
        }
        String other = known.add(path);
        if (other != null) {
            throw new ComposeProblem(
                    "cycle detected: node at path " + TreePath.printed(path) + " references node at path "
                            + TreePath.printed(other),
                    alias.span());
        }
    }

    private static String relative(String path, String base) throws ComposeProblem {
        if (base.isEmpty()) {
            return path;
        }
        if (path.equals(base)) {
            return "";
        }
        if (path.startsWith(base + ".")) {
            return path.substring(base.length() + 1);
        }
        throw new ComposeProblem("internal error: path \"" + path + "\" is not a sub-path of \"" + base + "\"", null);
    }

    private static String joined(String base, String relative) {
        return relative.isEmpty() ? base : base.isEmpty() ? relative : base + "." + relative;
    }

    /// Removes from a tree what the tagged paths match.
    public void apply(Tree tree) {
        if (!paths.isEmpty()) {
            apply(tree, "");
        }
    }

    private void apply(Tree tree, String path) {
        if (tree instanceof Mapping mapping) {
            mapping.entries().keySet().removeIf(key -> isTagged(TreePath.next(path, key)));
            mapping.entries().forEach((key, value) -> apply(value, TreePath.next(path, key)));
        } else if (tree instanceof Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                String next = TreePath.next(path, "[" + i + "]");
                if (!isTagged(next)) {
                    apply(sequence.elements().get(i), next);
                }
            }
        }
    }

    private boolean isTagged(String path) {
        for (String tagged : paths) {
            if (TreePath.matches(path, tagged)) {
                return true;
            }
        }
        return false;
    }
}
