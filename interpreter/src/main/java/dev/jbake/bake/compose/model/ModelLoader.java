package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.template.DotEnv;
import dev.jbake.bake.compose.template.Folder;
import dev.jbake.bake.compose.template.Interpolation;
import dev.jbake.bake.compose.template.Template;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.tree.StringKeys;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.yaml.ComposeFile;
import dev.jbake.bake.compose.yaml.Document;
import dev.jbake.bake.compose.yaml.Documents;
import dev.jbake.bake.compose.yaml.ResetTags;
import dev.jbake.host.Host;
import dev.jbake.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads compose files into one model: fills in variables, follows includes and extensions, replaces short forms.
public final class ModelLoader {
    private final Host host;
    private final Notices notices;
    private final Map<String, String> variables;
    private final Folder folder;

    /// @param variables the variables of templates
    /// @param folder what files are named from
    public ModelLoader(Host host, Notices notices, Map<String, String> variables, Folder folder) {
        this.host = host;
        this.notices = notices;
        this.variables = variables;
        this.folder = folder;
    }

    Host host() {
        return host;
    }

    Folder folder() {
        return folder;
    }

    Map<String, String> variables() {
        return variables;
    }

    /// A loader with other variables, for files that are named from another folder.
    ModelLoader with(Map<String, String> others, String path) {
        return new ModelLoader(host, notices, others, new Folder(host, path));
    }

    /// Counts a file that another one includes or extends.
    void count(Source source) {
        notices.work().read(source.text().length());
    }

    /// Adds the variables of an environment file.
    void readVariables(String file, Map<String, String> found) throws ComposeProblem {
        Path path = host.resolve(file);
        if (!Files.exists(path)) {
            throw new ComposeProblem("couldn't find env file: " + path, null);
        }
        if (Files.isDirectory(path)) {
            throw new ComposeProblem(path + " is a directory", null);
        }
        Source source = folder.read(file);
        try {
            Template.Lookup lookup = name -> {
                String value = variables.get(name);
                return value == null ? found.get(name) : value;
            };
            new DotEnv(source, source.text().startsWith("\uFEFF") ? 1 : 0, found, lookup, notices).read();
        } catch (ComposeProblem e) {
            throw e.within("failed to read " + path + ": ");
        }
    }

    /// The model of several files, later ones over earlier ones, with paths from the working directory.
    ///
    /// @param directory of the files, blank for the working directory
    /// @param including the files whose includes led here
    public Mapping load(List<ComposeFile> files, String directory, List<String> including) throws ComposeProblem {
        Mapping model = new Mapping(null);
        for (ComposeFile file : files) {
            model = add(file, model, directory, including);
        }
        Defaults.fill(model);
        new RelativePaths(directory, host.variable("HOME")).resolve(model);
        ServiceVariables.resolve(model, variables);
        return model;
    }

    private Mapping add(ComposeFile file, Mapping lower, String directory, List<String> including)
            throws ComposeProblem {
        Mapping model = lower;
        List<String> included = new ArrayList<>(including);
        int index = 0;
        for (Document document = file.document(0); document != null; document = file.document(++index)) {
            Mapping own = interpolated(document);
            included.add(file.name());
            new Include(this, directory, included, document.tags()).apply(own);
            document.tags().apply(model);
            new Extension(this, file.name(), document.tags()).apply(own);
            model = merged(model, own);
        }
        return model;
    }

    private static Mapping merged(Mapping lower, Mapping own) throws ComposeProblem {
        Tree all = Unicity.enforce(Overlay.merge(lower, own, ""), "");
        return (Mapping) Unicity.enforce(EmptyNames.dropped(Canonical.transform(all, "")), "");
    }

    /// The services of a file that others extend: not extended themselves, paths from the working directory.
    LoadedServices services(Source source, String directory) throws ComposeProblem {
        Mapping model = new Mapping(null);
        @Nullable ResetTags tags = null;
        ComposeFile file = new ComposeFile(source.name(), new Documents(source));
        int index = 0;
        for (Document document = file.document(0); document != null; document = file.document(++index)) {
            tags = document.tags();
            Mapping own = interpolated(document);
            tags.apply(model);
            model = merged(model, own);
        }
        new RelativePaths(directory, host.variable("HOME")).resolve(model);
        return new LoadedServices(model, tags == null ? new ResetTags() : tags);
    }

    private Mapping interpolated(Document document) throws ComposeProblem {
        StringKeys.check(document.tree());
        if (!(document.tree() instanceof Mapping mapping)) {
            throw new ComposeProblem(
                    "top-level object must be a mapping", document.tree().span());
        }
        return new Interpolation(variables, notices).apply(mapping);
    }
}
