package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the long forms of values, and rejects values that have none.
final class LongForms {
    private LongForms() {}

    private static ComposeProblem invalid(Tree tree, String path, String what) {
        return new ComposeProblem(TreePath.printed(path) + ": invalid type " + tree.goType() + what, tree.span());
    }

    static Tree service(Tree tree, String path) throws ComposeProblem {
        return tree instanceof Mapping mapping ? Canonical.entries(mapping, path) : tree;
    }

    static Tree build(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            return Canonical.entries(mapping, path);
        }
        if (Tree.text(tree) != null) {
            return Mapping.of("context", tree);
        }
        throw invalid(tree, path, " for build");
    }

    static Tree mount(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping) {
            return tree;
        }
        if (Tree.text(tree) != null) {
            return Mapping.of("source", tree);
        }
        throw new ComposeProblem(TreePath.printed(path) + ": unsupported type " + tree.goType(), tree.span());
    }

    static Tree printed(Tree tree, String path) {
        return Tree.text(tree) != null ? tree : Scalar.text(GoFormat.print(tree), tree.span());
    }

    static Tree pairs(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping) {
            return tree;
        }
        if (!(tree instanceof Sequence sequence)) {
            throw invalid(tree, path, "");
        }
        Mapping out = new Mapping(tree.span());
        for (Tree element : sequence.elements()) {
            String text = GoFormat.text(element);
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new ComposeProblem(
                        TreePath.printed(path) + ": invalid value " + text + ", expected key=value", element.span());
            }
            out.put(text.substring(0, equals), Scalar.text(text.substring(equals + 1), element.span()), element.span());
        }
        return out;
    }

    static Tree dependencies(Tree tree, String path) throws ComposeProblem {
        Mapping out = new Mapping(tree.span());
        if (tree instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                if (!(entry.getValue() instanceof Mapping)) {
                    throw new ComposeProblem(
                            TreePath.printed(path) + "." + entry.getKey() + ": unsupported value "
                                    + GoFormat.print(mapping),
                            entry.getValue().span());
                }
            }
            return tree;
        }
        if (!(tree instanceof Sequence sequence)) {
            throw invalid(tree, path, " for depend_on");
        }
        for (Tree element : sequence.elements()) {
            out.put(GoFormat.text(element), Overlay.dependency(element.span()));
        }
        return out;
    }

    static Tree environmentFiles(Tree tree, String path) throws ComposeProblem {
        Sequence out = Sequence.empty(tree.span());
        if (Tree.text(tree) != null) {
            out.elements().add(environmentFile(tree));
        } else if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                out.elements().add(environmentFile(element));
            }
        } else {
            throw invalid(tree, path, " for env_file");
        }
        return out;
    }

    private static Tree environmentFile(Tree tree) {
        Mapping file = tree instanceof Mapping mapping ? mapping : Mapping.of("path", tree);
        if (!(tree instanceof Mapping) && Tree.text(tree) == null) {
            return new Scalar(null, tree.span());
        }
        if (!file.has("required")) {
            file.put("required", new Scalar(true, tree.span()));
        }
        return file;
    }

    static Tree list(Tree tree, String path) {
        if (Tree.text(tree) == null) {
            return tree;
        }
        return new Sequence(new ArrayList<>(List.of(tree)), tree.span());
    }

    static Tree extension(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            return Canonical.entries(mapping, path);
        }
        if (Tree.text(tree) != null) {
            return Mapping.of("service", tree);
        }
        throw invalid(tree, path, " for extends");
    }

    static Tree include(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping) {
            return tree;
        }
        if (Tree.text(tree) != null) {
            return Mapping.of("path", tree);
        }
        throw invalid(tree, path, " for external");
    }

    static Tree gpus(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Sequence sequence) {
            return Canonical.elements(sequence, path);
        }
        if (Tree.text(tree) == null) {
            throw invalid(tree, path, " for gpus");
        }
        Mapping all = Mapping.of("count", Scalar.text("all", tree.span()));
        return new Sequence(new ArrayList<>(List.of(all)), tree.span());
    }

    static Tree named(Tree tree, String path) throws ComposeProblem {
        if (!(tree instanceof Sequence sequence)) {
            return tree;
        }
        Mapping out = new Mapping(tree.span());
        for (Tree element : sequence.elements()) {
            out.put(GoFormat.text(element), new Scalar(null, element.span()), element.span());
        }
        return out;
    }

    static Tree volume(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping) {
            return tree;
        }
        String text = Tree.text(tree);
        if (text == null) {
            throw invalid(tree, path, " for service volume mount");
        }
        VolumeText volume = VolumeText.parse(text, tree.span());
        Mapping out = new Mapping(tree.span());
        out.put("type", Scalar.text("volume", tree.span()));
        out.put("source", Scalar.text(volume.source(), tree.span()));
        out.put("target", Scalar.text(volume.target(), tree.span()));
        return out;
    }

    static Tree device(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping) {
            return tree;
        }
        String text = Tree.text(tree);
        if (text == null) {
            throw invalid(tree, path, " for service volume mount");
        }
        String[] parts = text.split(":", -1);
        if (parts.length > 3) {
            throw new ComposeProblem("confusing device mapping, please use long syntax: " + text, tree.span());
        }
        String target = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : parts[0];
        Mapping out = Mapping.of("source", Scalar.text(parts[0], tree.span()));
        out.put("target", Scalar.text(target, tree.span()));
        return out;
    }

    static Tree ports(Tree tree, String path) throws ComposeProblem {
        if (!(tree instanceof Sequence sequence)) {
            throw invalid(tree, path, " for port");
        }
        Sequence out = Sequence.empty(tree.span());
        for (Tree element : sequence.elements()) {
            boolean text = element instanceof Scalar scalar
                    && (scalar.value() instanceof String || scalar.value() instanceof Long);
            if (!text && !(element instanceof Mapping)) {
                throw invalid(element, path, " for port");
            }
            if (text) {
                PortText.check(GoFormat.print(element), element.span());
            } else {
                out.elements().add(element);
            }
        }
        return out;
    }

    static Tree ssh(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping) {
            return tree;
        }
        if (!(tree instanceof Sequence sequence)) {
            throw invalid(tree, path, " for ssh");
        }
        Mapping out = new Mapping(tree.span());
        for (Tree element : sequence.elements()) {
            String text = Tree.text(element);
            if (text == null) {
                throw new ComposeProblem("invalid ssh key type " + element.goType(), element.span());
            }
            int equals = text.indexOf('=');
            if (equals < 0 && !text.equals("default")) {
                throw new ComposeProblem("invalid ssh key " + GoQuote.quote(text), element.span());
            }
            String id = equals < 0 ? text : text.substring(0, equals);
            out.put(
                    id,
                    equals < 0
                            ? new Scalar(null, element.span())
                            : Scalar.text(text.substring(equals + 1), element.span()),
                    element.span());
        }
        return out;
    }

    static Tree limit(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping || (tree instanceof Scalar scalar && scalar.value() instanceof Long)) {
            return tree;
        }
        throw invalid(tree, path, " for external");
    }

    static Tree resource(Tree tree, String path) throws ComposeProblem {
        if (Tree.isNull(tree)) {
            return tree;
        }
        if (!(tree instanceof Mapping mapping)) {
            throw new ComposeProblem(TreePath.printed(path) + " must be a mapping", tree.span());
        }
        Canonical.entries(mapping, path);
        if (!(mapping.get("external") instanceof Mapping external)) {
            return mapping;
        }
        mapping.put("external", new Scalar(true, external.span()));
        Tree name = external.get("name");
        if (name != null) {
            Tree own = mapping.get("name");
            if (own != null && !GoFormat.print(own).equals(GoFormat.print(name))) {
                throw new ComposeProblem(
                        TreePath.printed(path) + ": name and external.name conflict; only use name", name.span());
            }
            mapping.put("name", name);
        }
        return mapping;
    }
}
