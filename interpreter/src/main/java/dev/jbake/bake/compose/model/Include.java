package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.template.Folder;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import dev.jbake.bake.compose.yaml.ComposeFile;
import dev.jbake.bake.compose.yaml.Documents;
import dev.jbake.bake.compose.yaml.ResetTags;
import dev.jbake.go.GoPath;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Follows `include`: merges a file over the models of others, which have their own directories and variables.
final class Include {
    private static final List<String> SECTIONS =
            List.of("services", "volumes", "networks", "secrets", "configs", "models");

    /// One entry of the list.
    private record Entry(
            List<String> paths,
            String directory,
            List<String> environment,
            @Nullable Span span) {}

    private final ModelLoader loader;
    private final String directory;
    private final List<String> included;
    private final ResetTags tags;

    /// @param directory of the including file
    /// @param included the files that led here, the including one last
    Include(ModelLoader loader, String directory, List<String> included, ResetTags tags) {
        this.loader = loader;
        this.directory = directory;
        this.included = included;
        this.tags = tags;
    }

    void apply(Mapping model) throws ComposeProblem {
        Tree written = model.get("include");
        if (written == null || Tree.isNull(written)) {
            model.remove("include");
            return;
        }
        if (!(written instanceof Sequence list)) {
            throw new ComposeProblem("`include` must be a list, got " + GoFormat.asText(written), written.span());
        }
        for (Entry entry : new IncludeList().read(list)) {
            add(entry, model);
        }
        model.remove("include");
    }

    /// Reads the list itself.
    private static final class IncludeList {
        private final List<String> mistakes = new ArrayList<>();

        List<Entry> read(Sequence list) throws ComposeProblem {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < list.elements().size(); i++) {
                Tree element = list.elements().get(i);
                String text = Tree.text(element);
                if (text != null) {
                    entries.add(new Entry(List.of(text), "", List.of(), element.span()));
                } else if (element instanceof Mapping mapping) {
                    Tree directory = mapping.get("project_directory");
                    String directoryText = Tree.text(directory);
                    if (directory != null && directoryText == null && !Tree.isNull(directory)) {
                        mistakes.add("'[" + i + "].project_directory' expected type 'string', got unconvertible type '"
                                + directory.goType() + "'");
                    }
                    entries.add(new Entry(
                            texts(mapping.get("path"), i, "path"),
                            directoryText == null ? "" : directoryText,
                            texts(mapping.get("env_file"), i, "env_file"),
                            element.span()));
                } else if (!Tree.isNull(element)) {
                    mistakes.add("'[" + i + "]' expected a map or struct, got \""
                            + element.goType().replace("[]interface {}", "slice") + "\"");
                }
            }
            if (!mistakes.isEmpty()) {
                throw new ComposeProblem(
                        "decoding failed due to the following error(s):\n\n" + String.join("\n", mistakes),
                        list.span());
            }
            return entries;
        }

        private List<String> texts(@Nullable Tree tree, int index, String key) {
            List<String> texts = new ArrayList<>();
            if (tree == null || Tree.isNull(tree)) {
                return texts;
            }
            List<Tree> elements = tree instanceof Sequence sequence ? sequence.elements() : List.of(tree);
            for (Tree element : elements) {
                String text = Tree.text(element);
                if (text == null) {
                    mistakes.add("'[" + index + "]." + key + "' invalid type " + tree.goType() + " for string list");
                    return texts;
                }
                texts.add(text);
            }
            return texts;
        }
    }

    private void add(Entry entry, Mapping model) throws ComposeProblem {
        Folder folder = loader.folder();
        String project = entry.directory();
        String relative = "";
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < entry.paths().size(); i++) {
            String path = folder.locate(entry.paths().get(i));
            if (i == 0) {
                if (project.isEmpty()) {
                    relative = folder.holder(path);
                    project = GoPath.directory(path);
                } else if (project.startsWith("/")) {
                    relative = project;
                } else {
                    relative = folder.holder(project);
                    project = GoPath.join(directory, project);
                }
                checkForCycle(path, entry.span());
            }
            paths.add(path);
        }
        try {
            Map<String, String> variables = variables(entry, project);
            List<ComposeFile> files = new ArrayList<>();
            for (String path : paths) {
                Source source = folder.read(path);
                loader.count(source);
                files.add(new ComposeFile(path, new Documents(source)));
            }
            Mapping imported = loader.with(variables, project).load(files, relative, included);
            for (String section : SECTIONS) {
                merge(imported, model, section);
            }
        } catch (ComposeProblem e) {
            throw e.at(entry.span());
        }
    }

    private void checkForCycle(String path, @Nullable Span span) throws ComposeProblem {
        if (included.contains(path)) {
            List<String> all = new ArrayList<>(included);
            all.add(path);
            throw new ComposeProblem(
                    "include cycle detected:\n" + all.getFirst() + "\n include "
                            + String.join("\n include ", all.subList(1, all.size())),
                    span);
        }
    }

    /// The including file's variables, and under them those of the environment files.
    private Map<String, String> variables(Entry entry, String project) throws ComposeProblem {
        List<String> files = new ArrayList<>();
        if (entry.environment().isEmpty()) {
            String file = GoPath.join(project, ".env");
            Path path = loader.host().resolve(file);
            if (Files.exists(path) && !Files.isDirectory(path)) {
                files.add(file);
            }
        }
        for (String file : entry.environment()) {
            if (!file.equals("/dev/null")) {
                files.add(file.startsWith("/") ? file : existing(GoPath.join(directory, file)));
            }
        }
        Map<String, String> found = new HashMap<>();
        for (String file : files) {
            loader.readVariables(file, found);
        }
        Map<String, String> variables = new HashMap<>(loader.variables());
        found.forEach(variables::putIfAbsent);
        return variables;
    }

    private String existing(String file) throws ComposeProblem {
        Path path = loader.host().resolve(file);
        if (!Files.exists(path)) {
            throw new ComposeProblem("stat " + file + ": no such file or directory", null);
        }
        if (Files.isDirectory(path)) {
            throw new ComposeProblem(file + " is not a file", null);
        }
        return file;
    }

    private void merge(Mapping imported, Mapping model, String section) throws ComposeProblem {
        Tree from = imported.get(section);
        if (from == null || Tree.isNull(from)) {
            return;
        }
        Tree own = model.get(section);
        if (!(from instanceof Mapping source) || (own != null && !(own instanceof Mapping))) {
            throw new ComposeProblem(section + " must be a mapping", own == null ? from.span() : own.span());
        }
        Mapping target = own instanceof Mapping mapping ? mapping : new Mapping(from.span());
        for (Map.Entry<String, Tree> entry : source.entries().entrySet()) {
            Tree over = target.get(entry.getKey());
            if (over == null) {
                target.put(entry.getKey(), entry.getValue(), source.keySpan(entry.getKey()));
                continue;
            }
            Mapping one = Mapping.of(entry.getKey(), entry.getValue());
            tags.apply(Mapping.of(section, one));
            target.put(entry.getKey(), Overlay.merge(entry.getValue(), over, TreePath.next(section, entry.getKey())));
        }
        model.put(section, target);
    }
}
