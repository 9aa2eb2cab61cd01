package dev.jbake.solve.request;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.buildkit.Llb;
import dev.jbake.failure.Reason;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.GitReference;
import dev.jbake.plan.InputPlan;
import dev.jbake.plan.RemoteTree;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the sources of one target (buildx, build/opt.go `loadInputs`).
final class InputsReader {
    private static final String KEEP_GIT_DIR = "build-arg:BUILDKIT_CONTEXT_KEEP_GIT_DIR";

    private final Map<String, String> attributes = new TreeMap<>();
    private final Map<String, Path> mounts = new LinkedHashMap<>();
    private final Map<String, String> links = new TreeMap<>();
    private final Map<String, Llb> trees = new TreeMap<>();
    private final Map<String, String> layouts = new TreeMap<>();
    private final Set<String> frontendCaps = new TreeSet<>();
    private String sharedKey = "";
    private final TargetPlan target;
    private final InputPlan inputs;
    private final String machineId;
    private final Host host;
    private final List<Path> temporary;

    /// @param temporary collects the folders of ours to delete after the build, even if this fails
    InputsReader(TargetPlan target, String machineId, Host host, List<Path> temporary) {
        this.target = target;
        this.inputs = target.inputs();
        this.machineId = machineId;
        this.host = host;
        this.temporary = temporary;
    }

    Inputs read() throws BuildFailedException {
        Policies.refuseBuiltIn(target, host);
        mainContext();
        dockerfile();
        for (Map.Entry<String, ContextSource> named : inputs.namedContexts().entrySet()) {
            namedContext(named.getKey(), named.getValue());
        }
        if (!inputs.namedContexts().isEmpty()) {
            frontendCaps.add("moby.buildkit.frontend.contexts+forward");
        }
        return new Inputs(
                ImmutableMap.copyOf(attributes),
                ImmutableMap.copyOf(mounts),
                ImmutableMap.copyOf(links),
                ImmutableMap.copyOf(trees),
                ImmutableMap.copyOf(layouts),
                ImmutableSet.copyOf(frontendCaps),
                sharedKey,
                Policies.ofFetched(inputs, trees.get("context")));
    }

    private void mainContext() throws BuildFailedException {
        if (inputs.context() instanceof ContextSource.Directory directory) {
            if (!Files.isDirectory(directory.path())) {
                throw new BuildFailedException("target " + target.name() + ": unable to prepare context: path \""
                        + directory.written() + "\" not found");
            }
            mounts.put("context", real(directory.path()));
            sharedKey = keyOf(directory.path());
        } else if (inputs.context() instanceof ContextSource.Remote remote) {
            remoteContext(remote.url());
        } else if (inputs.context() instanceof ContextSource.TreeFolder folder) {
            Llb tree = tree(folder, "set context to " + folder.path());
            trees.put("context", tree);
            trees.put("dockerfile", tree);
            if (folder.tree() instanceof RemoteTree.Repository) {
                attributes.put("input:context", folder.url());
            }
        } else {
            throw new BuildFailedException("target " + target.name() + ": the main context is a directory or a URL");
        }
    }

    private void dockerfile() throws BuildFailedException {
        DockerfileSource dockerfile = inputs.dockerfile();
        if (dockerfile instanceof DockerfileSource.Local local) {
            localDockerfile(local);
        } else if (dockerfile instanceof DockerfileSource.InContext inside) {
            attributes.put("filename", inside.path());
        } else if (dockerfile instanceof DockerfileSource.Inline inline) {
            inlineDockerfile(inline.text());
        } else if (dockerfile instanceof DockerfileSource.Url url) {
            throw new BuildFailedException("target " + target.name() + ": bake does not fetch Dockerfiles: " + url.url()
                    + " is a URL; use a remote context, or dockerfile-inline");
        }
    }

    private void localDockerfile(DockerfileSource.Local local) throws BuildFailedException {
        if (!Files.isDirectory(local.directory())) {
            throw new BuildFailedException(
                    "target " + target.name() + ": no such folder for the Dockerfile: " + local.directory());
        }
        mounts.put("dockerfile", real(local.directory()));
        if (!(inputs.context() instanceof ContextSource.Directory)) {
            attributes.put("dockerfilekey", "dockerfile");
        }
        String name = local.found().name();
        Policies.refuseBeside(target, local, name);
        attributes.put("filename", name);
    }

    private void inlineDockerfile(String text) throws BuildFailedException {
        try {
            Path directory = Files.createTempDirectory("jbake-dockerfile");
            temporary.add(directory);
            Files.writeString(directory.resolve("Dockerfile"), text, StandardCharsets.UTF_8);
            mounts.put("dockerfile", directory.toRealPath());
        } catch (IOException e) {
            throw new BuildFailedException(
                    "Tried to write the inline Dockerfile of target " + target.name() + " to a temporary folder, but "
                            + Reason.of(e),
                    e);
        }
        attributes.put("dockerfilekey", "dockerfile");
        attributes.put("filename", "Dockerfile");
    }

    private void namedContext(String name, ContextSource source) throws BuildFailedException {
        String attribute = "context:" + name;
        if (source instanceof ContextSource.Directory directory) {
            localContext(name, directory);
        } else if (source instanceof ContextSource.Remote remote) {
            attributes.put(attribute, remote.url());
            gitQuery(attribute, remote.url());
        } else if (source instanceof ContextSource.TreeFolder folder) {
            String input = notMain(name);
            attributes.put(attribute, "input:" + input);
            trees.put(input, tree(folder, "set context " + name + " to " + folder.path()));
            if (folder.tree() instanceof RemoteTree.Repository) {
                attributes.put("input:git_state_" + name, folder.url());
            }
        } else if (source instanceof ContextSource.Image image) {
            attributes.put(attribute, ContextSource.IMAGE + image.reference());
        } else if (source instanceof ContextSource.OciLayout layout) {
            layouts.put(name, layout.reference());
        } else if (source instanceof ContextSource.Linked linked) {
            links.put(name, linked.target());
        }
    }

    private void localContext(String name, ContextSource.Directory directory) throws BuildFailedException {
        if (!Files.isDirectory(directory.path())) {
            throw new BuildFailedException("target " + target.name() + ": failed to get build context " + name + ": "
                    + (Files.exists(directory.path())
                            ? "not a folder: " + directory.written()
                            : "stat " + directory.written() + ": no such file or directory"));
        }
        String mount = notMain(name);
        mounts.put(mount, real(directory.path()));
        attributes.put("context:" + name, "local:" + mount);
        attributes.put("sharedkey:localdir:" + name, keyOf(directory.path()));
    }

    /// A named context's own name for its files, which must not be one of the main context's.
    private static String notMain(String name) {
        return name.equals("context") || name.equals("dockerfile") ? "_" + name : name;
    }

    private static Llb tree(ContextSource.TreeFolder folder, String shown) {
        Llb whole = switch (folder.tree()) {
            case RemoteTree.Repository repository -> Llb.git(repository.reference(), repository.url());
            case RemoteTree.Archive archive -> Llb.http(archive.url()).unpacked(Llb.HTTP_FILE);
        };
        return whole.folder(folder.path(), shown);
    }

    private void remoteContext(String url) throws BuildFailedException {
        attributes.put("context", url);
        gitQuery("context", url);
        Llb tree = trees.get("context");
        if (tree != null && inputs.dockerfile() instanceof DockerfileSource.InContext) {
            trees.put("dockerfile", tree);
        }
    }

    /// A frontend has to know queries, unless it is given the tree that the URL names.
    ///
    /// @param attribute of the context
    private void gitQuery(String attribute, String url) throws BuildFailedException {
        if (url.indexOf('?') < 0 || !GitReference.isGit(url)) {
            return;
        }
        boolean main = attribute.equals("context");
        if (!GoBool.isTrue(host.variable("BUILDX_SEND_GIT_QUERY_AS_INPUT"))) {
            frontendCaps.add("moby.buildkit.frontend.gitquerystring" + (main ? "" : "+forward"));
            return;
        }
        boolean whole = main && GoBool.isTrue(target.frontend().attributes().get(KEEP_GIT_DIR));
        String input = main ? attribute : "git_state_" + attribute;
        trees.put(input, repository(url, whole));
        if (main) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, "input:" + input);
        }
        attributes.put("input:" + attribute, url);
    }

    private Llb repository(String url, boolean whole) throws BuildFailedException {
        try {
            GitReference reference = GitReference.parse(url);
            if (reference == null) {
                throw new IllegalArgumentException(url);
            }
            return Llb.git(whole ? reference.withGitDir() : reference, url);
        } catch (GitReference.InvalidQuery e) {
            throw new BuildFailedException("target " + target.name() + ": " + Reason.of(e), e);
        }
    }

    private String keyOf(Path directory) {
        Path name = host.directory().resolve(directory).normalize().getFileName();
        return (name == null ? "/" : name.toString()) + ":" + machineId;
    }

    private static Path real(Path directory) throws BuildFailedException {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw new BuildFailedException("Tried to read the folder " + directory + ", but " + Reason.of(e), e);
        }
    }
}
