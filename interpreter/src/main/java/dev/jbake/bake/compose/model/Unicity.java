package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.PathTable;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps one of several elements of a list that mean the same key: the last, in the place of the first.
final class Unicity {
    /// The key of an element.
    interface Index {
        String key(Tree element, String path) throws ComposeProblem;
    }

    private static final PathTable<Index> INDEXES = indexes();

    private Unicity() {}

    private static PathTable<Index> indexes() {
        PathTable<Index> indexes = new PathTable<>();
        for (BuildKey<?> key : BuildKeys.ALL) {
            Index index = key.index();
            if (index != null) {
                indexes.put(key.path(), index);
            }
        }
        for (String key : List.of(
                "annotations",
                "build.platform",
                "cap_add",
                "cap_drop",
                "deploy.labels",
                "dns",
                "dns_opt",
                "dns_search",
                "environment",
                "labels",
                "links",
                "networks.*.aliases",
                "networks.*.link_local_ips",
                "profiles",
                "sysctls",
                "tmpfs")) {
            indexes.put("services.*." + key, Unicity::pair);
        }
        indexes.put("networks.*.labels", Unicity::pair);
        indexes.put("networks.*.ipam.options", Unicity::pair);
        indexes.put("services.*.configs", (element, path) -> mount(element, path, ""));
        indexes.put("services.*.secrets", (element, path) -> mount(element, path, "/run/secrets"));
        indexes.put("services.*.env_file", Unicity::environmentFile);
        indexes.put("services.*.expose", Unicity::exposed);
        indexes.put("services.*.ports", Unicity::port);
        indexes.put("services.*.volumes", Unicity::volume);
        indexes.put("services.*.devices", Unicity::device);
        return indexes;
    }

    static Tree enforce(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                entry.setValue(enforce(entry.getValue(), TreePath.next(path, entry.getKey())));
            }
        } else if (tree instanceof Sequence sequence) {
            Index index = INDEXES.find(path);
            return index == null ? tree : distinct(sequence, index, path);
        }
        return tree;
    }

    private static Sequence distinct(Sequence sequence, Index index, String path) throws ComposeProblem {
        List<Tree> kept = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < sequence.elements().size(); i++) {
            Tree element = sequence.elements().get(i);
            String key = index.key(element, TreePath.next(path, "[" + i + "]"));
            Integer place = places.putIfAbsent(key, kept.size());
            if (place == null) {
                kept.add(element);
            } else {
                kept.set(place, element);
            }
        }
        return new Sequence(kept, sequence.span());
    }

    static String pair(Tree element, String path) throws ComposeProblem {
        String text = Tree.text(element);
        if (text == null) {
            throw new ComposeProblem(TreePath.printed(path) + ": unexpected type " + element.goType(), element.span());
        }
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }

    private static String mount(Tree element, String path, String folder) throws ComposeProblem {
        String text = Tree.text(element);
        if (text != null) {
            return folder + "/" + text;
        }
        if (element instanceof Mapping mapping) {
            Tree target = mapping.get("target");
            Tree source = mapping.get("source");
            return target != null
                    ? GoFormat.text(target)
                    : folder + "/" + (source == null ? "%!s(<nil>)" : GoFormat.asText(source));
        }
        throw new ComposeProblem(
                TreePath.printed(path) + ": unsupported expose value " + GoFormat.asText(element), element.span());
    }

    private static String environmentFile(Tree element, String path) throws ComposeProblem {
        if (element instanceof Mapping mapping) {
            Tree file = mapping.get("path");
            if (file == null) {
                throw new ComposeProblem(
                        "environment path attribute " + TreePath.printed(path) + " is missing", element.span());
            }
            return GoFormat.text(file);
        }
        String text = Tree.text(element);
        return text == null ? "" : text;
    }

    private static String exposed(Tree element, String path) throws ComposeProblem {
        if (element instanceof Scalar scalar && (scalar.value() instanceof String || scalar.value() instanceof Long)) {
            return scalar.printed();
        }
        throw new ComposeProblem(
                TreePath.printed(path) + ": unsupported expose value " + GoFormat.asText(element), element.span());
    }

    private static String port(Tree element, String path) throws ComposeProblem {
        if (element instanceof Mapping mapping) {
            Tree target = mapping.get("target");
            if (target == null) {
                throw new ComposeProblem(
                        "service ports " + TreePath.printed(path) + " is missing a target port", element.span());
            }
            return printed(mapping, "host_ip", "0.0.0.0") + ":" + printed(mapping, "published", "") + ":"
                    + GoFormat.print(target) + "/" + printed(mapping, "protocol", "tcp");
        }
        return element instanceof Scalar scalar && (scalar.value() instanceof String || scalar.value() instanceof Long)
                ? scalar.printed()
                : "";
    }

    private static String printed(Mapping mapping, String key, String otherwise) {
        Tree value = mapping.get(key);
        return value == null ? otherwise : GoFormat.print(value);
    }

    private static String volume(Tree element, String path) throws ComposeProblem {
        if (element instanceof Mapping mapping) {
            return target(mapping, "service volume " + TreePath.printed(path) + " is missing a mount target");
        }
        String text = Tree.text(element);
        return text == null ? "" : VolumeText.parse(text, element.span()).target();
    }

    private static String device(Tree element, String path) throws ComposeProblem {
        if (element instanceof Mapping mapping) {
            return target(mapping, "service device " + TreePath.printed(path) + " is missing a mount target");
        }
        String text = Tree.text(element);
        if (text == null) {
            return "";
        }
        String[] parts = text.split(":", -1);
        return parts.length == 1 ? parts[0] : parts[1];
    }

    private static String target(Mapping mapping, String missing) throws ComposeProblem {
        String target = Tree.text(mapping.get("target"));
        if (target == null) {
            throw new ComposeProblem(missing, mapping.span());
        }
        return target;
    }
}
