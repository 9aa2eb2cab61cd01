package dev.jbake.bake.compose.build;

import dev.jbake.bake.attribute.Ulimits;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.compose.model.Build;
import dev.jbake.bake.compose.model.ComposeProject;
import dev.jbake.bake.compose.model.ComposeSecret;
import dev.jbake.bake.compose.model.Service;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.cty.Value;
import dev.jbake.go.GoBool;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes a target of a service with a build.
public final class ServiceTarget {
    private final ComposeProject project;
    private final Service service;
    private final Build build;
    private final BakeExtension extension;
    private final Settings settings = new Settings();

    public ServiceTarget(ComposeProject project, Service service, Build build) throws ComposeProblem {
        this.project = project;
        this.service = service;
        this.build = build;
        this.extension = BakeExtension.of(Extras.of(build.tree()).get("x-bake"));
    }

    public ComposeTarget make() throws ComposeProblem {
        settings.text("context", build.context(), span("context"));
        settings.text("dockerfile", build.dockerfile(), span("dockerfile"));
        settings.text("dockerfile-inline", build.inline(), span("dockerfile_inline"));
        settings.text("network", build.network(), span("network"));
        settings.text("target", build.target(), span("target"));
        settings.text("shm-size", build.shmSize() > 0 ? ByteText.print(build.shmSize()) : "", span("shm_size"));
        settings.pairs("args", args(), span("args"));
        settings.pairs("labels", build.labels() == null ? Map.of() : build.labels(), span("labels"));
        settings.pairs("contexts", contexts(), span("additional_contexts"));
        settings.pairs("extra-hosts", build.hosts(), span("extra_hosts"));
        settings.texts("tags", tags(), span("tags"));
        settings.texts("platforms", joined(build.platforms(), extension.texts("platforms")), span("platforms"));
        settings.texts("no-cache-filter", extension.texts("no-cache-filter"), span("x-bake"));
        checkLimits();
        settings.texts("ulimits", build.limits().isEmpty() ? null : build.limits(), span("ulimits"));
        settings.elements("cache-from", texts(build.cacheFrom(), "cache-from"), span("cache_from"));
        settings.elements("cache-to", texts(build.cacheTo(), "cache-to"), span("cache_to"));
        settings.elements("output", texts(null, "output"), span("x-bake"));
        settings.elements("ssh", ssh(), span("ssh"));
        settings.elements("secret", secrets(), span("secrets"));
        settings.elements("attest", attestations(), span("provenance"));
        settings.flag("pull", flag("pull", build.pull()), span("pull"));
        settings.flag("no-cache", flag("no-cache", build.noCache()), span("no_cache"));
        return new ComposeTarget(targetName(service.name()), settings.all());
    }

    private void checkLimits() throws ComposeProblem {
        for (String limit : build.limits()) {
            try {
                Ulimits.require(limit);
            } catch (InvalidContent e) {
                throw new ComposeProblem(e.reason(), span("ulimits"));
            }
        }
    }

    static String targetName(String service) {
        return service.replace('.', '_');
    }

    private @Nullable Span span(String key) {
        Span own = build.tree().keySpan(key);
        return own == null ? build.tree().span() : own;
    }

    private @Nullable Boolean flag(String key, boolean written) {
        Boolean extended = extension.flag(key);
        return (extended != null || !written) ? extended : Boolean.TRUE;
    }

    private Map<String, String> args() {
        Map<String, String> args = new LinkedHashMap<>();
        if (build.args() != null) {
            for (Map.Entry<String, @Nullable String> arg : build.args().entrySet()) {
                String value = arg.getValue() == null ? variable(arg.getKey()) : arg.getValue();
                if (value != null) {
                    args.put(arg.getKey(), value);
                }
            }
        }
        return args;
    }

    private @Nullable String variable(String name) {
        String own = service.environment().get(name);
        return own == null ? project.variables().get(name) : own;
    }

    private Map<String, String> contexts() {
        Map<String, String> contexts = new LinkedHashMap<>();
        extension.pairs("contexts").forEach((name, context) -> contexts.put(name, linked(context)));
        if (build.contexts() != null) {
            build.contexts().forEach((name, context) -> contexts.put(name, linked(context)));
        }
        return contexts;
    }

    private static String linked(String context) {
        for (String prefix : List.of("service:", "target:")) {
            if (context.startsWith(prefix)) {
                return "target:" + targetName(context.substring(prefix.length()));
            }
        }
        return context;
    }

    private @Nullable List<String> tags() {
        List<String> tags = joined(build.tags(), extension.texts("tags"));
        boolean none = tags == null || tags.isEmpty();
        return none && !service.image().isEmpty() ? List.of(service.image()) : tags;
    }

    private static @Nullable List<String> joined(@Nullable List<String> own, @Nullable List<String> more) {
        if (more == null || more.isEmpty()) {
            return own;
        }
        Set<String> all = new LinkedHashSet<>(own == null ? List.of() : own);
        all.addAll(more);
        return List.copyOf(all);
    }

    private List<Value> texts(@Nullable List<String> own, String key) {
        List<Value> values = new ArrayList<>();
        List<String> more = extension.texts(key);
        for (List<String> texts :
                List.of(own == null ? List.<String>of() : own, more == null ? List.<String>of() : more)) {
            for (String text : texts) {
                values.add(Value.of(text));
            }
        }
        return values;
    }

    private List<Value> ssh() {
        Map<String, @Nullable List<String>> agents = new TreeMap<>();
        build.ssh().forEach((id, path) -> agents.put(id, path == null || path.isEmpty() ? null : List.of(path)));
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
        for (String name : build.secrets()) {
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
        values.addAll(texts(null, "secret"));
        return values;
    }

    private static void put(Map<String, Value> object, String key, String text) {
        if (!text.isEmpty()) {
            object.put(key, Value.of(text));
        }
    }

    private List<Value> attestations() {
        List<Value> values = new ArrayList<>();
        addAttestation("sbom", build.sbom(), values);
        addAttestation("provenance", build.provenance(), values);
        return values;
    }

    private static void addAttestation(String type, String text, List<Value> values) {
        if (!text.isEmpty()) {
            Boolean on = GoBool.parse(text);
            values.add(Value.of("type=" + type + "," + (on == null ? text : "disabled=" + !on)));
        }
    }
}
