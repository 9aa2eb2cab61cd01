package dev.jbake.solve.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.driver.Feature;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.plan.AnnotationKey;
import dev.jbake.plan.Export;
import dev.jbake.plan.ExportPlace;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.Terminal;
import dev.jbake.solve.BuildFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns the `output` entries of a target into exporters, as the node's driver and the Docker daemon want them
/// (buildx, build/opt.go).
final class Outputs {
    private static final String PAGE = "https://docs.docker.com/go/build-exporters/";

    private final TargetPlan target;
    private final NodeFacts node;
    private final Host host;

    Outputs(TargetPlan target, NodeFacts node, Host host) {
        this.target = target;
        this.node = node;
        this.host = host;
    }

    /// The exporters in the order of their ids; `cacheonly` has none.
    ///
    /// @throws BuildFailedException for an output that this node cannot give, or a destination that cannot be used
    ImmutableList<SolveOutput> resolve() throws BuildFailedException {
        boolean olderForm = EnvironmentSwitch.NO_DEFAULT_OCI_ARTIFACT.isOn(host) && node.attestations();
        List<SolveOutput> outputs = new ArrayList<>();
        List<Export> exports = withDefault();
        refuseIndexAnnotations(exports);
        for (Export export : exports) {
            if (!export.type().equals("cacheonly")) {
                outputs.add(output(export, olderForm));
            }
        }
        if (outputs.size() > 1 && !node.llbCaps().contains("exporter.multiple")) {
            throw new BuildFailedException(
                    "multiple outputs currently unsupported by the current BuildKit daemon, please"
                            + " upgrade to version v0.13+ or use a single output");
        }
        return ImmutableList.copyOf(outputs);
    }

    /// The docker driver without the containerd store has images without an index.
    private void refuseIndexAnnotations(List<Export> exports) throws BuildFailedException {
        boolean index = target.outputs().annotations().keySet().stream().anyMatch(AnnotationKey::ofIndex);
        boolean image = exports.stream()
                .anyMatch(export -> export.type().equals("image")
                        || export.type().equals("registry")
                        || export.type().equals("docker"));
        if (index && image && node.embedded() && !node.has(Feature.MULTI_PLATFORM)) {
            throw new BuildFailedException("index annotations not supported for single platform export");
        }
    }

    private List<Export> withDefault() {
        if (target.frontend().call() != null) {
            return List.of();
        }
        if (!target.outputs().exports().isEmpty() || DefaultLoad.isOff(host)) {
            return target.outputs().exports();
        }
        if (node.embedded()) {
            return List.of(new Export("image", ImmutableMap.of()));
        }
        return node.has(Feature.DEFAULT_LOAD) ? List.of(new Export("docker", ImmutableMap.of())) : List.of();
    }

    private SolveOutput output(Export export, boolean olderForm) throws BuildFailedException {
        Map<String, String> attributes = new LinkedHashMap<>(export.attributes());
        attributes.remove(ExportPlace.DEST);
        String type = export.type();
        if (type.equals("registry")) {
            type = "image";
            attributes.put("push", "true");
            attributes.putIfAbsent("unpack", "false");
        }
        Destination destination = destination(export);
        name(type, attributes);
        annotate(type, attributes);
        return forNode(type, attributes, destination, olderForm);
    }

    // Compat: whether there is an exporter of another type is for the daemon to say (build/output-type-unknown).
    private Destination destination(Export export) throws BuildFailedException {
        String dest = export.attributes().getOrDefault(ExportPlace.DEST, "");
        return switch (export.place()) {
            case DAEMON -> new Destination.Daemon();
            case DOCKER ->
                node.embedded()
                        ? new Destination.Daemon()
                        : new Destination.DockerLoad(export.attributes().getOrDefault("context", ""));
            case STANDARD_OUTPUT -> standardOutput(export.type());
            case FILE -> new Destination.TarFile(file(dest));
            case DIRECTORY -> directory(export, directory(dest));
        };
    }

    /// A directory is for `local` and for `oci`: `docker` is an archive or an image store.
    private Destination directory(Export export, Path path) throws BuildFailedException {
        if (export.type().equals("local")) {
            return new Destination.Tree(path, export.mode().equals("delete"));
        }
        if (export.type().equals("docker")) {
            throw new BuildFailedException(
                    node.embedded()
                            ? "output directory is not supported by moby exporter"
                            : "both file and store output is not supported by docker exporter");
        }
        return new Destination.Layout(path);
    }

    private Path directory(String dest) throws BuildFailedException {
        Path path = host.resolve(dest);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new BuildFailedException("destination directory " + dest + " is a file");
        }
        return path;
    }

    private static Destination standardOutput(String type) throws BuildFailedException {
        if (Terminal.isOutput()) {
            throw new BuildFailedException(
                    "dest file is required for " + type + " exporter. refusing to write to console");
        }
        return new Destination.StandardOutput();
    }

    private Path file(String dest) throws BuildFailedException {
        Path path = host.resolve(dest);
        if (Files.isDirectory(path)) {
            throw new BuildFailedException("destination file " + dest + " is a directory");
        }
        return path;
    }

    private void name(String type, Map<String, String> attributes) throws BuildFailedException {
        boolean named = type.equals("image") || type.equals("oci") || type.equals("docker");
        if (named && !target.outputs().tags().isEmpty()) {
            attributes.put("name", String.join(",", target.outputs().tags()));
        }
        if (type.equals("image")
                && GoBool.isTrue(attributes.get("push"))
                && attributes.getOrDefault("name", "").isEmpty()) {
            throw new BuildFailedException("target " + target.name() + ": tag is needed when pushing to registry");
        }
    }

    // Compat: an output that is not written gets no annotations (build/annotations-without-output).
    private void annotate(String type, Map<String, String> attributes) {
        if (target.outputs().exports().isEmpty()) {
            return;
        }
        if (type.equals("image") || type.equals("oci") || type.equals("docker")) {
            target.outputs().annotations().forEach((key, value) -> attributes.put(key.exporterAttribute(), value));
        }
    }

    private SolveOutput forNode(String type, Map<String, String> attributes, Destination destination, boolean olderForm)
            throws BuildFailedException {
        String sent = type;
        if (type.equals("oci")) {
            node.require(Feature.OCI_EXPORTER, PAGE);
        }
        if (type.equals("docker")) {
            sent = docker(attributes, destination);
        }
        if (sent.equals("image") && node.embedded()) {
            sent = "moby";
            if (node.has(Feature.PREFER_IMAGE_DIGEST)) {
                attributes.put("prefer-image-digest", "true");
            }
            if (GoBool.isTrue(attributes.get("push")) && GoBool.isTrue(attributes.get("push-by-digest"))) {
                throw new BuildFailedException(
                        "push-by-digest is currently not implemented for docker driver, please create"
                                + " a new builder instance");
            }
        }
        if (olderForm && (sent.equals("image") || sent.equals("moby") || sent.equals("oci"))) {
            attributes.putIfAbsent("oci-artifact", "false");
        }
        return new SolveOutput(sent, ImmutableMap.copyOf(attributes), destination);
    }

    /// `type=docker`: an image of the daemon for the docker driver, a stream for all others; a daemon with the
    /// containerd store takes the OCI form, which alone can hold several platforms.
    private String docker(Map<String, String> attributes, Destination destination) throws BuildFailedException {
        if (destination instanceof Destination.Daemon) {
            return "image";
        }
        boolean load = destination instanceof Destination.DockerLoad;
        if (destination instanceof Destination.DockerLoad into && node.docker().takesOci(into.context())) {
            attributes.put("prefer-image-digest", "true");
            return "oci";
        }
        if (target.platforms().size() > 1
                || !target.frontend().wantedAttestations().isEmpty()) {
            throw new BuildFailedException(
                    load
                            ? "docker exporter does not currently support exporting manifest lists"
                            : "docker exporter does not support exporting manifest lists, use the oci exporter instead");
        }
        if (!load) {
            node.require(Feature.DOCKER_EXPORTER, PAGE);
        }
        return "docker";
    }
}
