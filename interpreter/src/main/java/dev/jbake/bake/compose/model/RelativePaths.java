package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.go.GoPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes paths relative to the project's directory instead of the file's.
final class RelativePaths {
    /// Finds the paths of a value.
    interface Rule {
        Tree locate(RelativePaths paths, Tree tree) throws ComposeProblem;
    }

    private static final List<String> REMOTE =
            List.of("https://", "http://", "git://", "ssh://", "github.com/", "git@");

    private final String directory;
    private final @Nullable String home;

    /// @param directory the file's, relative to the working directory; blank for that itself
    /// @param home where `~` leads to
    RelativePaths(String directory, @Nullable String home) {
        this.directory = directory;
        this.home = home;
    }

    void resolve(Mapping model) throws ComposeProblem {
        if (model.get("services") instanceof Mapping services) {
            for (Tree tree : services.entries().values()) {
                if (tree instanceof Mapping service) {
                    service(service);
                }
            }
        }
        for (String section : List.of("configs", "secrets")) {
            if (model.get(section) instanceof Mapping resources) {
                for (Tree tree : resources.entries().values()) {
                    if (tree instanceof Mapping resource) {
                        replaceIfText(resource, "file");
                    }
                }
            }
        }
    }

    private void service(Mapping service) throws ComposeProblem {
        if (service.get("build") instanceof Mapping build) {
            build(build);
        }
        if (service.get("extends") instanceof Mapping extension) {
            Tree file = extension.get("file");
            if (file != null) {
                extension.put("file", Scalar.text(path(GoFormat.text(file)), file.span()));
            }
        }
        if (service.get("env_file") instanceof Sequence files) {
            for (Tree tree : files.elements()) {
                if (tree instanceof Mapping file) {
                    Tree path = file.get("path");
                    if (path != null) {
                        file.put("path", path(path));
                    }
                }
            }
        }
        volumes(service);
    }

    private void build(Mapping build) throws ComposeProblem {
        for (BuildKey<?> key : BuildKeys.ALL) {
            Rule rule = key.paths();
            Tree tree = build.get(key.name());
            if (rule != null && tree != null) {
                build.put(key.name(), rule.locate(this, tree));
            }
        }
    }

    /// The contexts of a mapping.
    Tree contexts(Tree tree) throws ComposeProblem {
        if (tree instanceof Mapping contexts) {
            for (Map.Entry<String, Tree> entry : contexts.entries().entrySet()) {
                entry.setValue(context(entry.getValue()));
            }
        }
        return tree;
    }

    /// The files of a mapping.
    Tree files(Tree tree) {
        if (tree instanceof Mapping files) {
            for (String key : List.copyOf(files.entries().keySet())) {
                replaceIfText(files, key);
            }
        }
        return tree;
    }

    private static void volumes(Mapping service) throws ComposeProblem {
        if (service.get("volumes") instanceof Sequence volumes) {
            for (Tree tree : volumes.elements()) {
                if (tree instanceof Mapping volume
                        && "bind".equals(Tree.text(volume.get("type")))
                        && !volume.has("source")) {
                    throw new ComposeProblem(
                            "invalid mount config for type \"bind\": field Source must not be empty", volume.span());
                }
            }
        }
    }

    /// A directory, unless it is a URL or a service.
    Tree context(Tree tree) throws ComposeProblem {
        String text = GoFormat.text(tree);
        if (text.contains("://") || ServiceContext.service(text) != null) {
            return tree;
        }
        for (String prefix : REMOTE) {
            if (text.startsWith(prefix)) {
                return tree;
            }
        }
        return Scalar.text(path(text), tree.span());
    }

    private Tree path(Tree tree) throws ComposeProblem {
        String text = Tree.text(tree);
        if (text == null) {
            throw new ComposeProblem("unexpected type " + tree.goType(), tree.span());
        }
        return Scalar.text(path(text), tree.span());
    }

    /// A path from the file as one from the project.
    private String path(String text) {
        String expanded = expanded(text);
        return expanded.isEmpty() || expanded.startsWith("/") ? expanded : GoPath.join(directory, expanded);
    }

    private void replaceIfText(Mapping mapping, String key) {
        Tree tree = mapping.get(key);
        String text = Tree.text(tree);
        if (tree == null || text == null) {
            return;
        }
        String expanded = expanded(text);
        boolean absolute = expanded.startsWith("/") || isWindowsPath(expanded);
        mapping.put(key, Scalar.text(absolute ? expanded : GoPath.join(directory, expanded), tree.span()));
    }

    private static boolean isWindowsPath(String path) {
        boolean drive = path.length() >= 3 && path.charAt(1) == ':' && isSeparator(path.charAt(2));
        boolean share = path.length() >= 2 && isSeparator(path.charAt(0)) && isSeparator(path.charAt(1));
        return drive || share;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    private String expanded(String path) {
        return path.startsWith("~") && home != null && !home.isEmpty() ? GoPath.join(home, path.substring(1)) : path;
    }
}
