package dev.jbake.bake.compose.build;

import dev.jbake.bake.attribute.Ulimits;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.compose.model.Build;
import dev.jbake.bake.compose.model.BuildKey;
import dev.jbake.bake.compose.model.BuildKeys;
import dev.jbake.bake.compose.model.ComposeProject;
import dev.jbake.bake.compose.model.ComposeSecret;
import dev.jbake.bake.compose.model.Service;
import dev.jbake.bake.compose.model.ServiceContext;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.cty.Value;
import dev.jbake.go.GoBool;
import dev.jbake.plan.ContextSource;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes a target of a service with a build.
public final class ServiceTarget {
    private final ComposeProject project;
    private final Service service;
    private final Build build;
    private final BakeExtension extension;
    private final Settings settings;

    public ServiceTarget(ComposeProject project, Service service, Build build) throws ComposeProblem {
        this.project = project;
        this.service = service;
        this.build = build;
        this.extension = BakeExtension.of(Extras.of(build.tree()).get(BakeExtension.NAME));
        this.settings = new Settings(extension);
    }

    public ComposeTarget make() throws ComposeProblem {
        for (BuildKey<?> key : BuildKeys.ALL) {
            key.set(build, settings);
        }
        settings.text("shm-size", size(), span(BuildKeys.SHM_SIZE));
        settings.pairs("args", args(), span(BuildKeys.ARGS));
        settings.pairs("contexts", contexts(), span(BuildKeys.CONTEXTS));
        settings.texts("tags", tags(), span(BuildKeys.TAGS));
        settings.list("no-cache-filter", extension.texts("no-cache-filter"), build.span(BakeExtension.NAME));
        List<String> limits = limits();
        settings.list("ulimits", limits.isEmpty() ? null : limits, span(BuildKeys.ULIMITS));
        settings.elements("cache-from", texts(BuildKeys.CACHE_FROM, "cache-from"), span(BuildKeys.CACHE_FROM));
        settings.elements("cache-to", texts(BuildKeys.CACHE_TO, "cache-to"), span(BuildKeys.CACHE_TO));
        settings.elements("output", extended("output"), build.span(BakeExtension.NAME));
        settings.elements("ssh", ssh(), span(BuildKeys.SSH));
        settings.elements("secret", secrets(), span(BuildKeys.SECRETS));
        settings.elements("attest", attestations(), span(BuildKeys.PROVENANCE));
        return new ComposeTarget(targetName(service.name()), settings.all());
    }

    private @Nullable Span span(BuildKey<?> key) {
        return build.span(key.name());
    }

    private @Nullable String size() {
        long bytes = build.get(BuildKeys.SHM_SIZE, 0L);
        return bytes > 0 ? ByteText.print(bytes) : null;
    }

    private List<String> limits() throws ComposeProblem {
        List<String> limits = build.get(BuildKeys.ULIMITS, List.of());
        for (String limit : limits) {
            try {
                Ulimits.require(limit);
            } catch (InvalidContent e) {
                throw new ComposeProblem(e.reason(), span(BuildKeys.ULIMITS));
            }
        }
        return limits;
    }

    private static String targetName(String service) {
        return service.replace('.', '_');
    }

    private Map<String, String> args() {
        Map<String, String> args = new LinkedHashMap<>();
        build.get(BuildKeys.ARGS, Map.<String, @Nullable String>of()).forEach((name, written) -> {
            String value = written == null ? variable(name) : written;
            if (value != null) {
                args.put(name, value);
            }
        });
        return args;
    }

    private @Nullable String variable(String name) {
        String own = service.environment().get(name);
        return own == null ? project.variables().get(name) : own;
    }

    private Map<String, String> contexts() {
        Map<String, String> contexts = new LinkedHashMap<>();
        extension.contexts().forEach((name, context) -> contexts.put(name, linked(context)));
        build.get(BuildKeys.CONTEXTS, Map.of()).forEach((name, context) -> contexts.put(name, linked(context)));
        return contexts;
    }

    private static String linked(String context) {
        String service = ServiceContext.service(context);
        String name = service == null ? ContextSource.link(context) : service;
        return name == null ? context : ContextSource.LINK + targetName(name);
    }

    /// The tags of the build; where there are none, in `x-bake` neither, the image.
    private @Nullable List<String> tags() {
        List<String> own = build.get(BuildKeys.TAGS);
        List<String> more = extension.texts("tags");
        boolean none = (own == null || own.isEmpty()) && (more == null || more.isEmpty());
        return none && !service.image().isEmpty() ? List.of(service.image()) : own;
    }

    /// The texts of a key, and those of `x-bake` after them.
    private List<Value> texts(BuildKey<List<String>> key, String attribute) {
        List<Value> values = new ArrayList<>();
        for (String text : build.get(key, List.of())) {
            values.add(Value.of(text));
        }
        values.addAll(extended(attribute));
        return values;
    }

    private List<Value> extended(String attribute) {
        List<Value> values = new ArrayList<>();
        List<String> texts = extension.texts(attribute);
        for (String text : texts == null ? List.<String>of() : texts) {
            values.add(Value.of(text));
        }
        return values;
    }

    private List<Value> ssh() {
        Map<String, @Nullable List<String>> agents = new TreeMap<>();
        build.get(BuildKeys.SSH, Map.<String, @Nullable String>of())
                .forEach((id, path) -> agents.put(id, path == null || path.isEmpty() ? null : List.of(path)));
        List<String> more = extension.texts("ssh");
        for (String text : more == null ? List.<String>of() : more) {
            if (!text.isEmpty()) {
                int equals = text.indexOf('=');
                agents.put(
                        equals < 0 ? text : text.substring(0, equals),
                        equals < 0 ? null : List.of(text.substring(equals + 1).split(",", -1)));
            }
        }
        List<Value> values = new ArrayList<>();
        agents.forEach((id, paths) -> values.add(agent(id, paths)));
        return values;
    }

    private static Value agent(String id, @Nullable List<String> paths) {
        Map<String, Value> agent = new LinkedHashMap<>();
        agent.put("id", Value.of(id));
        if (paths != null) {
            agent.put("paths", Value.list(paths.stream().map(Value::of).toList()));
        }
        return Value.object(agent);
    }

    private List<Value> secrets() throws ComposeProblem {
        List<Value> values = new ArrayList<>();
        for (String name : build.get(BuildKeys.SECRETS, List.of())) {
            ComposeSecret secret = project.secrets().get(name);
            if (secret == null) {
                continue;
            }
            if (secret.external()) {
                Tree other = secret.tree() instanceof Mapping mapping ? mapping.get("name") : null;
                String named = Tree.text(other);
                throw new ComposeProblem(
                        "unsupported external secret " + (named == null ? "" : named),
                        secret.tree().span());
            }
            Map<String, Value> value = new LinkedHashMap<>();
            put(value, "id", name);
            put(value, "src", secret.file());
            put(value, "env", secret.variable());
            values.add(Value.object(value));
        }
        values.addAll(extended("secret"));
        return values;
    }

    private static void put(Map<String, Value> object, String key, String text) {
        if (!text.isEmpty()) {
            object.put(key, Value.of(text));
        }
    }

    private List<Value> attestations() {
        List<Value> values = new ArrayList<>();
        addAttestation("sbom", build.get(BuildKeys.SBOM, ""), values);
        addAttestation("provenance", build.get(BuildKeys.PROVENANCE, ""), values);
        return values;
    }

    private static void addAttestation(String type, String text, List<Value> values) {
        if (!text.isEmpty()) {
            Boolean on = GoBool.parse(text);
            values.add(Value.of("type=" + type + "," + (on == null ? text : "disabled=" + !on)));
        }
    }
}
