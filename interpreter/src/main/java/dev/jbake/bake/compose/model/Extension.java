package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.template.Folder;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.yaml.ResetTags;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Follows `extends`: merges a service over another one, of the same file or of another.
final class Extension {
    /// A service of a file, to find cycles.
    private record Reference(String file, String service) {}

    private final ModelLoader loader;
    private final String file;
    private final ResetTags tags;

    /// @param file the name of the file whose services are extended
    /// @param tags of the document
    Extension(ModelLoader loader, String file, ResetTags tags) {
        this.loader = loader;
        this.file = file;
        this.tags = tags;
    }

    void apply(Mapping model) throws ComposeProblem {
        Tree tree = model.get("services");
        if (tree == null) {
            return;
        }
        if (!(tree instanceof Mapping services)) {
            throw new ComposeProblem("services must be a mapping", tree.span());
        }
        for (String name : List.copyOf(services.entries().keySet())) {
            services.put(name, extended(name, services, List.of(), tags));
        }
    }

    private Tree extended(String name, Mapping services, List<Reference> followed, ResetTags from)
            throws ComposeProblem {
        Tree tree = services.get(name);
        if (tree == null || Tree.isNull(tree)) {
            return new Scalar(null, tree == null ? null : tree.span());
        }
        if (!(tree instanceof Mapping service)) {
            throw new ComposeProblem("services." + name + " must be a mapping", tree.span());
        }
        Tree written = service.get("extends");
        if (written == null) {
            return service;
        }
        String base = base(name, written);
        Tree other = written instanceof Mapping mapping ? mapping.get("file") : null;
        Mapping bases = services;
        ResetTags baseTags = from;
        String holder = file;
        if (!Tree.isNull(other) && other != null) {
            holder = GoFormat.text(other);
            LoadedServices loaded = load(name, base, holder, other);
            bases = (Mapping) loaded.model().entries().getOrDefault("services", new Mapping(null));
            baseTags = loaded.tags();
        } else if (!services.has(base)) {
            throw new ComposeProblem(
                    "cannot extend service " + GoQuote.quote(name) + " in " + file + ": service " + GoQuote.quote(base)
                            + " not found",
                    written.span());
        }
        List<Reference> track = track(followed, new Reference(holder, name), written);
        Tree found = extended(base, bases, track, baseTags);
        if (!(found instanceof Mapping lower)) {
            return service;
        }
        Mapping source = lower.copy();
        from.apply(Mapping.of("services", Mapping.of(name, source)));
        Mapping merged = (Mapping) Overlay.merge(source, service, "services.x");
        merged.remove("extends");
        services.put(name, merged);
        return merged;
    }

    private static String base(String name, Tree written) throws ComposeProblem {
        if (written instanceof Mapping mapping) {
            String service = Tree.text(mapping.get("service"));
            if (service == null) {
                throw new ComposeProblem("extends." + name + ".service is required", written.span());
            }
            return service;
        }
        String text = Tree.text(written);
        return text == null ? "" : text;
    }

    private static List<Reference> track(List<Reference> followed, Reference next, Tree written) throws ComposeProblem {
        List<Reference> track = new ArrayList<>(followed);
        track.add(next);
        if (track.size() > Limits.NESTING) {
            throw new ComposeProblem("more than " + Limits.NESTING + " services extend each other", written.span());
        }
        if (!followed.contains(next)) {
            return track;
        }
        StringBuilder words = new StringBuilder("Circular reference:");
        for (int i = 0; i < track.size(); i++) {
            words.append(i == 0 ? "\n  " : "\n  extends ")
                    .append(track.get(i).service())
                    .append(" in ")
                    .append(track.get(i).file());
        }
        throw new ComposeProblem(words.toString(), written.span());
    }

    private LoadedServices load(String name, String base, String path, Tree written) throws ComposeProblem {
        Folder folder = loader.folder();
        String local = folder.locate(path);
        String cannot = "cannot extend service " + GoQuote.quote(name) + " in ";
        LoadedServices loaded;
        try {
            Source source = folder.read(local);
            loader.count(source);
            loaded = loader.services(source, folder.holder(path));
        } catch (ComposeProblem e) {
            throw e.at(written.span());
        }
        @Nullable Tree services = loaded.model().get("services");
        if (services == null) {
            throw new ComposeProblem(cannot + local + ": no services section", written.span());
        }
        if (!(services instanceof Mapping mapping)) {
            throw new ComposeProblem(cannot + local + ": services must be a mapping", written.span());
        }
        if (!mapping.has(base)) {
            throw new ComposeProblem(
                    cannot + file + ": service " + GoQuote.quote(base) + " not found in " + path, written.span());
        }
        return loaded;
    }
}
