package dev.jbake.solve.request;

import dev.jbake.git.GitState;
import dev.jbake.git.GitStates;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.InputPlan;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What git knows of a target's folders, as frontend attributes: for its provenance, and as labels where they are
/// wanted (buildx, build/git.go).
public final class GitAttributes {
    private static final String ENTRY_POINT = "label:com.docker.image.source.entrypoint";
    private static final String REVISION = "label:org.opencontainers.image.revision";
    private static final String SOURCE = "label:org.opencontainers.image.source";

    private final boolean provenance;
    private final boolean labels;
    private final Host host;

    GitAttributes(Host host) {
        this.host = host;
        String info = host.variable("BUILDX_GIT_INFO");
        this.provenance = info == null || !Boolean.FALSE.equals(GoBool.parse(info));
        String written = host.variable("BUILDX_GIT_LABELS");
        this.labels = "full".equals(written) || GoBool.isTrue(written);
    }

    /// Whether git need be asked at all.
    public static boolean areWanted(Host host) {
        GitAttributes wanted = new GitAttributes(host);
        return wanted.provenance || wanted.labels;
    }

    private static GitState state(InputPlan inputs, GitStates states) throws InterruptedException {
        return inputs.context() instanceof ContextSource.Directory directory
                ? states.of(directory.path())
                : GitState.NONE;
    }

    /// What is wrong with a repository of which nothing is known though it is there.
    List<String> warnings(InputPlan inputs, GitStates states) throws InterruptedException {
        String problem = state(inputs, states).problem();
        return problem.isEmpty()
                ? List.of()
                : List.of("current commit information was not captured by the build: " + problem);
    }

    /// The attributes of one target.
    ///
    /// @param mounts the folders that its session serves, links resolved
    Map<String, String> of(InputPlan inputs, Map<String, Path> mounts, GitStates states) throws InterruptedException {
        Map<String, String> attributes = new HashMap<>();
        GitState state = state(inputs, states);
        Path root = state.root();
        if (root == null) {
            return attributes;
        }
        put(attributes, state.revision(), "vcs:revision", REVISION);
        put(attributes, state.source(), "vcs:source", SOURCE);
        if (labels) {
            put(attributes, below(root, dockerfile(inputs)), ENTRY_POINT);
        }
        if (provenance) {
            mounts.forEach((name, directory) -> put(attributes, below(root, directory), "vcs:localdir:" + name));
        }
        return attributes;
    }

    private void put(Map<String, String> attributes, @Nullable String value, String ofProvenance, String label) {
        if (provenance) {
            put(attributes, value, ofProvenance);
        }
        if (labels) {
            put(attributes, value, label);
        }
    }

    private static void put(Map<String, String> attributes, @Nullable String value, String name) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    private Path dockerfile(InputPlan inputs) {
        if (inputs.dockerfile() instanceof DockerfileSource.Local local) {
            return local.directory().resolve(local.name());
        }
        Path context = inputs.context() instanceof ContextSource.Directory directory ? directory.path() : Path.of(".");
        return host.directory().resolve(context).resolve("Dockerfile").normalize();
    }

    // Compat: a folder whose own name begins with two dots counts as one outside
    // (GitInformationIT.provenanceNamesCommitAndFolders).
    private static @Nullable String below(Path root, Path path) {
        String relative = root.relativize(path).toString();
        return relative.startsWith("..") ? null : relative.isEmpty() ? "." : relative;
    }
}
