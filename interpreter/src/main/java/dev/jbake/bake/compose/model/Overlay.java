package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.PathTable;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Merges one tree over another: mappings key by key, sequences appended, anything else replaced, and some keys by
/// rules
/// of their own.
final class Overlay {
    /// Merges two values of one place.
    interface Rule {
        Tree apply(Tree under, Tree over, String path) throws ComposeProblem;
    }

    private static final PathTable<Rule> RULES = rules();

    private Overlay() {}

    private static PathTable<Rule> rules() {
        PathTable<Rule> rules = new PathTable<>();
        for (BuildKey<?> key : BuildKeys.ALL) {
            Rule rule = key.merge();
            if (rule != null) {
                rules.put(key.path(), rule);
            }
        }
        rules.put("networks.*.ipam.config", Overlay::subnets);
        rules.put("networks.*.labels", Overlay::appended);
        rules.put("volumes.*.labels", Overlay::appended);
        rules.put("services.*.annotations", Overlay::appended);
        rules.put("services.*.build", Overlay::builds);
        rules.put("services.*.command", Overlay::replaced);
        rules.put("services.*.depends_on", Overlay::dependencies);
        rules.put("services.*.deploy.labels", Overlay::appended);
        rules.put("services.*.dns", Overlay::appended);
        rules.put("services.*.dns_opt", Overlay::appended);
        rules.put("services.*.dns_search", Overlay::appended);
        rules.put("services.*.entrypoint", Overlay::replaced);
        rules.put("services.*.env_file", Overlay::appended);
        rules.put("services.*.label_file", Overlay::appended);
        rules.put("services.*.environment", Overlay::appended);
        rules.put("services.*.extra_hosts", Overlay::hosts);
        rules.put("services.*.healthcheck.test", Overlay::replaced);
        rules.put("services.*.labels", Overlay::appended);
        rules.put("services.*.volumes.*.volume.labels", Overlay::appended);
        rules.put("services.*.logging", Overlay::logging);
        rules.put("services.*.models", Overlay::named);
        rules.put("services.*.networks", Overlay::named);
        rules.put("services.*.sysctls", Overlay::appended);
        rules.put("services.*.tmpfs", Overlay::appended);
        rules.put("services.*.ulimits.*", Overlay::replaced);
        return rules;
    }

    /// The upper tree over the lower one, which may be changed.
    static Tree merge(Tree under, Tree over, String path) throws ComposeProblem {
        Rule rule = RULES.find(path);
        if (rule != null) {
            return rule.apply(under, over, path);
        }
        if (Tree.isNull(over)) {
            return under;
        }
        if (under instanceof Mapping mapping) {
            if (over instanceof Mapping other) {
                return entries(mapping, other, path);
            }
            throw new ComposeProblem("cannot override " + TreePath.printed(path), over.span());
        }
        if (under instanceof Sequence sequence) {
            if (over instanceof Sequence other) {
                return joined(sequence, other);
            }
            throw new ComposeProblem("cannot override " + TreePath.printed(path), over.span());
        }
        return over;
    }

    /// The entries of one mapping over those of another, which is changed.
    static Mapping entries(Mapping under, Mapping over, String path) throws ComposeProblem {
        for (Map.Entry<String, Tree> entry : over.entries().entrySet()) {
            String key = entry.getKey();
            Tree below = under.get(key);
            Tree merged = below == null ? entry.getValue() : merge(below, entry.getValue(), TreePath.next(path, key));
            under.put(key, merged, over.keySpan(key));
        }
        return under;
    }

    private static Sequence joined(Sequence under, Sequence over) {
        List<Tree> all = new ArrayList<>(under.elements());
        all.addAll(over.elements());
        return new Sequence(all, over.span());
    }

    private static Tree replaced(Tree under, Tree over, String path) {
        return over;
    }

    static Tree appended(Tree under, Tree over, String path) {
        return joined(sequence(under), sequence(over));
    }

    static Tree hosts(Tree under, Tree over, String path) {
        Sequence below = sequence(under);
        Set<String> known = new HashSet<>();
        for (Tree host : below.elements()) {
            known.add(String.valueOf(Tree.text(host)));
        }
        Sequence added = Sequence.empty(over.span());
        for (Tree host : sequence(over).elements()) {
            if (!known.contains(String.valueOf(Tree.text(host)))) {
                added.elements().add(host);
            }
        }
        return joined(below, added);
    }

    /// A mapping as sorted `key=value` strings, a string as the only element.
    private static Sequence sequence(Tree tree) {
        if (tree instanceof Sequence sequence) {
            return sequence;
        }
        Sequence out = Sequence.empty(tree.span());
        if (tree instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                addPairs(entry.getKey(), entry.getValue(), out);
            }
            out.elements().sort((a, b) -> String.valueOf(Tree.text(a)).compareTo(String.valueOf(Tree.text(b))));
        } else if (Tree.text(tree) != null) {
            out.elements().add(tree);
        }
        return out;
    }

    private static void addPairs(String key, Tree value, Sequence out) {
        if (value instanceof Sequence values) {
            for (Tree element : values.elements()) {
                out.elements().add(pair(key, element));
            }
        } else if (Tree.isNull(value)) {
            out.elements().add(Scalar.text(key, value.span()));
        } else {
            out.elements().add(pair(key, value));
        }
    }

    private static Scalar pair(String key, Tree value) {
        String text = value instanceof Scalar scalar ? scalar.printed() : GoFormat.print(value);
        return Scalar.text(key + "=" + text, value.span());
    }

    private static Tree builds(Tree under, Tree over, String path) throws ComposeProblem {
        return entries(build(under), build(over), path);
    }

    private static Mapping build(Tree tree) {
        if (tree instanceof Mapping mapping) {
            return mapping;
        }
        return Tree.text(tree) != null ? Mapping.of("context", tree) : new Mapping(tree.span());
    }

    private static Tree dependencies(Tree under, Tree over, String path) throws ComposeProblem {
        return entries(named(under, true), named(over, true), path);
    }

    private static Tree named(Tree under, Tree over, String path) throws ComposeProblem {
        return entries(named(under, false), named(over, false), path);
    }

    private static Mapping named(Tree tree, boolean dependency) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            return mapping;
        }
        Mapping out = new Mapping(tree.span());
        if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                String name = Tree.text(element);
                if (name == null) {
                    throw GoFormat.notText(element);
                }
                out.put(name, dependency ? dependency(element.span()) : new Scalar(null, element.span()));
            }
        }
        return out;
    }

    /// What a name in a list of dependencies stands for.
    static Mapping dependency(@Nullable Span span) {
        Mapping out = new Mapping(span);
        out.put("condition", Scalar.text("service_started", span));
        out.put("required", new Scalar(true, span));
        return out;
    }

    private static Tree logging(Tree under, Tree over, String path) throws ComposeProblem {
        if (!(under instanceof Mapping below) || !(over instanceof Mapping above)) {
            throw new ComposeProblem(TreePath.printed(path) + " must be a mapping", over.span());
        }
        String one = Tree.text(below.get("driver"));
        String other = Tree.text(above.get("driver"));
        boolean same = one == null || other == null || one.equals(other);
        return same ? entries(below, above, path) : above;
    }

    private static Tree subnets(Tree under, Tree over, String path) throws ComposeProblem {
        if (under instanceof Sequence && over instanceof Sequence) {
            return over; // networks do not matter for a build
        }
        throw new ComposeProblem(TreePath.printed(path) + ": unexpected type " + under.goType(), over.span());
    }
}
