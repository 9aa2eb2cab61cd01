package dev.jbake.builder.solve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.bake.attribute.GoBool;
import dev.jbake.driver.Feature;
import dev.jbake.host.Host;
import dev.jbake.plan.Export;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns the `output` entries of a target into exporters, as the node's driver and the Docker daemon want them
/// (buildx v0.36.1, build/opt.go).
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
    /// @throws BuildException for an output that this node cannot give, or a destination that cannot be used
    ImmutableList<Output> resolve() throws BuildException {
        List<Output> outputs = new ArrayList<>();
        for (Export export : withDefault()) {
            if (!export.type().equals("cacheonly")) {
                outputs.add(output(export));
            }
        }
        if (outputs.size() > 1 && !node.llbCaps().contains("exporter.multiple")) {
            throw new BuildException("multiple outputs currently unsupported by the current BuildKit daemon, please"
                    + " upgrade to version v0.13+ or use a single output");
        }
        return ImmutableList.copyOf(outputs);
    }

    private List<Export> withDefault() {
        if (target.call() != null) {
            return List.of();
        }
        if (!target.exports().isEmpty() || GoBool.isTrue(host.variable("BUILDX_NO_DEFAULT_LOAD"))) {
            return target.exports();
        }
        if (node.embedded()) {
            return List.of(new Export("image", ImmutableMap.of()));
        }
        return node.has(Feature.DEFAULT_LOAD) ? List.of(new Export("docker", ImmutableMap.of())) : List.of();
    }

    private Output output(Export export) throws BuildException {
        Map<String, String> attributes = new LinkedHashMap<>(export.attributes());
        String dest = attributes.remove("dest");
        String type = export.type();
        if (type.equals("registry")) {
            type = "image";
            attributes.put("push", "true");
            attributes.putIfAbsent("unpack", "false");
        }
        if (type.equals("local") && export.mode().equals("delete")) {
            throw new BuildException("target " + target.name()
                    + ": local output mode=delete is not available in jbake yet; the README lists what is");
        }
        Destination destination = destination(type, attributes, dest);
        name(type, attributes);
        annotate(type, attributes);
        return forNode(type, attributes, destination);
    }

    // Compat: whether there is an exporter of another type is for the daemon to say (build/output-type-unknown).
    private Destination destination(String type, Map<String, String> attributes, @Nullable String dest)
            throws BuildException {
        return switch (type) {
            case "local" -> new Destination.Tree(directory(type, dest));
            case "tar" -> file(type, dest);
            case "oci", "docker" -> {
                if (isUnpacked(attributes)) {
                    yield new Destination.Layout(directory(type, dest));
                }
                if (dest == null && type.equals("docker")) {
                    yield node.embedded() ? new Destination.Daemon() : new Destination.DockerLoad();
                }
                yield file(type, dest);
            }
            default -> new Destination.Daemon();
        };
    }

    // Compat: what is no bool leaves the archive a tar (build/output-archive-tar-unknown).
    private static boolean isUnpacked(Map<String, String> attributes) {
        String tar = attributes.get("tar");
        return tar != null && Boolean.FALSE.equals(GoBool.parse(tar));
    }

    private Path directory(String type, @Nullable String dest) throws BuildException {
        if (dest == null || dest.isEmpty()) {
            throw new BuildException("dest is required for " + type + " exporter");
        }
        if (dest.equals("-")) {
            throw new BuildException("dest cannot be stdout for " + type + " exporter");
        }
        Path path = host.resolve(dest);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new BuildException("destination directory " + dest + " is a file");
        }
        return path;
    }

    private Destination file(String type, @Nullable String dest) throws BuildException {
        if (dest == null || dest.isEmpty() || dest.equals("-")) {
            if (Terminal.isOutput()) {
                throw new BuildException(
                        "dest file is required for " + type + " exporter. refusing to write to console");
            }
            return new Destination.StandardOutput();
        }
        Path path = host.resolve(dest);
        if (Files.isDirectory(path)) {
            throw new BuildException("destination file " + dest + " is a directory");
        }
        return new Destination.TarFile(path);
    }

    private void name(String type, Map<String, String> attributes) throws BuildException {
        boolean named = type.equals("image") || type.equals("oci") || type.equals("docker");
        if (named && !target.tags().isEmpty()) {
            attributes.put("name", String.join(",", target.tags()));
        }
        if (type.equals("image")
                && GoBool.isTrue(attributes.get("push"))
                && attributes.getOrDefault("name", "").isEmpty()) {
            throw new BuildException("target " + target.name() + ": tag is needed when pushing to registry");
        }
    }

    private void annotate(String type, Map<String, String> attributes) throws BuildException {
        if (type.equals("image") || type.equals("oci") || type.equals("docker")) {
            attributes.putAll(Annotations.exporterAttributes(target.annotations()));
        }
    }

    private Output forNode(String type, Map<String, String> attributes, Destination destination) throws BuildException {
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
                throw new BuildException("push-by-digest is currently not implemented for docker driver, please create"
                        + " a new builder instance");
            }
        }
        return new Output(sent, ImmutableMap.copyOf(attributes), destination);
    }

    /// `type=docker`: an image of the daemon for the docker driver, a stream for all others; a daemon with the
    /// containerd store takes the OCI form, which alone can hold several platforms.
    private String docker(Map<String, String> attributes, Destination destination) throws BuildException {
        if (destination instanceof Destination.Daemon) {
            return "image";
        }
        boolean load = destination instanceof Destination.DockerLoad;
        if (load && node.docker().takesOci()) {
            attributes.put("prefer-image-digest", "true");
            return "oci";
        }
        if (target.platforms().size() > 1 || !target.attestations().isEmpty()) {
            throw new BuildException(
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
