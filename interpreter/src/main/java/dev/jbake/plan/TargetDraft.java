package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.go.GoPath;
import dev.jbake.host.Host;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Collects the parts of one {@link TargetPlan} from the attributes of a target.
public final class TargetDraft {
    private final String name;
    private final ImmutableMap.Builder<String, String> namedContexts = ImmutableMap.builder();
    private final ImmutableList.Builder<Platform> platforms = ImmutableList.builder();
    private final ImmutableList.Builder<String> tags = ImmutableList.builder();
    private final ImmutableList.Builder<Export> exports = ImmutableList.builder();
    private final ImmutableList.Builder<CacheEntry> cacheFrom = ImmutableList.builder();
    private final ImmutableList.Builder<CacheEntry> cacheTo = ImmutableList.builder();
    private final ImmutableList.Builder<Secret> secrets = ImmutableList.builder();
    private final ImmutableList.Builder<SshAgent> ssh = ImmutableList.builder();
    private final ImmutableMap.Builder<String, String> attestations = ImmutableMap.builder();
    private final ImmutableMap.Builder<AnnotationKey, String> annotations = ImmutableMap.builder();
    private final ImmutableList.Builder<String> entitlements = ImmutableList.builder();
    private final ImmutableMap.Builder<String, ImmutableList<String>> extraHosts = ImmutableMap.builder();
    private final Map<String, String> frontend = new TreeMap<>();
    private final ImmutableList.Builder<String> notSupported = ImmutableList.builder();
    private final @Nullable RemoteTree tree;
    private String context = ".";
    private String dockerfile = "Dockerfile";
    private @Nullable String inline;
    private boolean pull;
    private @Nullable String call;
    private PolicyChoice policies = PolicyChoice.ALL;

    /// @param name the target's name
    /// @param tree the tree of a remote definition, null for a local one
    public TargetDraft(String name, @Nullable RemoteTree tree) {
        this.name = name;
        this.tree = tree;
    }

    /// The main context as written.
    public void context(String text) {
        context = text;
    }

    /// A named context as written.
    public void namedContext(String key, String text) {
        namedContexts.put(key, text);
    }

    /// The Dockerfile as written.
    public void dockerfile(String text) {
        dockerfile = text;
    }

    /// The content of the Dockerfile.
    public void inlineDockerfile(String text) {
        inline = text;
    }

    /// One platform, normalised.
    public void platform(Platform platform) {
        platforms.add(platform);
    }

    /// One image name.
    public void tag(String tag) {
        tags.add(tag);
    }

    /// One output.
    public void export(Export export) {
        exports.add(export);
    }

    /// One cache import.
    public void cacheFrom(CacheEntry entry) {
        cacheFrom.add(entry);
    }

    /// One cache export.
    public void cacheTo(CacheEntry entry) {
        cacheTo.add(entry);
    }

    /// One secret.
    public void secret(Secret secret) {
        secrets.add(secret);
    }

    /// One SSH agent.
    public void ssh(SshAgent agent) {
        ssh.add(agent);
    }

    /// One attestation as CSV, or `disabled=true`.
    public void attestation(String type, String csv) {
        attestations.put(type, csv);
    }

    /// One annotation; a later value of a key counts.
    public void annotation(AnnotationKey key, String value) {
        annotations.put(key, value);
    }

    /// One entitlement.
    public void entitlement(String entitlement) {
        entitlements.add(entitlement);
    }

    /// One host with its addresses.
    public void extraHost(String host, List<String> addresses) {
        extraHosts.put(host, ImmutableList.copyOf(addresses));
    }

    /// One frontend attribute.
    public void frontend(String key, String value) {
        frontend.put(key, value);
    }

    /// One frontend attribute, unless it was set earlier.
    public void frontendUnlessSet(String key, String value) {
        frontend.putIfAbsent(key, value);
    }

    /// Always look up base images.
    public void pull(boolean always) {
        pull = always;
    }

    /// Call the frontend with this method instead of building.
    public void call(String method) {
        call = method;
    }

    /// The policies to evaluate that the target does not name.
    public void policies(PolicyChoice choice) {
        policies = choice;
    }

    /// An attribute that builds do not support yet.
    public void notSupported(String attribute) {
        notSupported.add(attribute);
    }

    /// The attributes that builds do not support yet.
    public ImmutableList<String> notSupported() {
        return notSupported.build();
    }

    /// The finished plan of the target.
    public TargetPlan finish(Host host) {
        ContextSource source = ContextSource.parseMain(context, tree, host);
        String url = url(source);
        if (tree instanceof RemoteTree.Repository repository && url != null) {
            secrets.addAll(GitAuth.secrets(repository, url, host));
        }
        ImmutableMap.Builder<String, ContextSource> named = ImmutableMap.builder();
        namedContexts.buildOrThrow().forEach((key, text) -> named.put(key, ContextSource.parse(text, tree, host)));
        return new TargetPlan(
                name,
                new InputPlan(source, named.buildOrThrow(), dockerfileSource(source, host), policies),
                new FrontendPlan(
                        ImmutableMap.copyOf(frontend),
                        attestations.buildOrThrow(),
                        extraHosts.buildOrThrow(),
                        pull,
                        call),
                platforms.build(),
                new OutputPlan(exports.build(), tags.build(), annotations.buildKeepingLast()),
                new CachePlan(cacheFrom.build(), cacheTo.build()),
                new SessionPlan(secrets.build(), agents(url)),
                entitlements.build());
    }

    private static @Nullable String url(ContextSource source) {
        if (source instanceof ContextSource.TreeFolder folder) {
            return folder.url();
        }
        return source instanceof ContextSource.Remote remote ? remote.url() : null;
    }

    // Compat: for a definition fetched over SSH the default agent replaces all others
    // (PlanTest.aDefinitionOverSshLeavesTheDefaultAgentOnly).
    private ImmutableList<SshAgent> agents(@Nullable String url) {
        ImmutableList<SshAgent> agents = ssh.build();
        boolean ofContext = agents.isEmpty() && url != null && Paths.isGitOverSsh(url);
        boolean ofDefinition = tree instanceof RemoteTree.Repository repository
                && repository.reference().overSsh();
        return ofContext || ofDefinition ? ImmutableList.of(new SshAgent("default", ImmutableList.of())) : agents;
    }

    private DockerfileSource dockerfileSource(ContextSource source, Host host) {
        DockerfileSource written = writtenDockerfile(source, host);
        return inline == null ? written : new DockerfileSource.Inline(inline, written);
    }

    private DockerfileSource writtenDockerfile(ContextSource source, Host host) {
        if (Paths.isHttp(dockerfile)) {
            return new DockerfileSource.Url(dockerfile);
        }
        boolean fromWorkingDirectory = ContextSource.isOfWorkingDirectory(dockerfile);
        String path = fromWorkingDirectory ? ContextSource.path(dockerfile) : GoPath.clean(dockerfile);
        boolean absolute = fromWorkingDirectory || path.startsWith("/");
        if (!absolute && !(source instanceof ContextSource.Directory)) {
            return new DockerfileSource.InContext(path);
        }
        String shown = source instanceof ContextSource.Directory directory && !absolute
                ? GoPath.clean(directory.written() + "/" + path)
                : path;
        Path file = host.resolve(shown);
        Path directory = file.getParent();
        Path base = file.getFileName();
        return new DockerfileSource.Local(
                shown, directory == null ? file : directory, base == null ? "" : base.toString());
    }
}
