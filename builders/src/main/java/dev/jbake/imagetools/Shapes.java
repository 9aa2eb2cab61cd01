package dev.jbake.imagetools;

import dev.jbake.imagetools.Shape.Part;
import java.util.List;

/// The documents of the OCI image specification, with the order of their members in Go's JSON.
final class Shapes {
    static final Shape PLATFORM = Shape.struct(
            "platform",
            List.of(
                    kept("Architecture", "architecture", Shape.TEXT),
                    kept("OS", "os", Shape.TEXT),
                    optional("OSVersion", "os.version", Shape.TEXT),
                    optional("OSFeatures", "os.features", Shape.list(Shape.TEXT)),
                    optional("Variant", "variant", Shape.TEXT)));

    static final Shape DESCRIPTOR = Shape.struct(
            "descriptor",
            List.of(
                    kept("MediaType", "mediaType", Shape.TEXT),
                    kept("Digest", "digest", Shape.TEXT),
                    kept("Size", "size", Shape.NUMBER),
                    optional("URLs", "urls", Shape.list(Shape.TEXT)),
                    optional("Annotations", "annotations", Shape.map(Shape.TEXT)),
                    optional("Data", "data", Shape.OCTETS),
                    optional("Platform", "platform", Shape.pointer(PLATFORM)),
                    optional("ArtifactType", "artifactType", Shape.TEXT)));

    static final Shape INDEX = Shape.struct(
            "index",
            List.of(
                    kept("SchemaVersion", "schemaVersion", Shape.NUMBER),
                    optional("MediaType", "mediaType", Shape.TEXT),
                    optional("ArtifactType", "artifactType", Shape.TEXT),
                    kept("Manifests", "manifests", Shape.list(DESCRIPTOR)),
                    optional("Subject", "subject", Shape.pointer(DESCRIPTOR)),
                    optional("Annotations", "annotations", Shape.map(Shape.TEXT))));

    private static final Shape CONFIG = Shape.struct(
            "image config",
            List.of(
                    optional("User", "User", Shape.TEXT),
                    optional("ExposedPorts", "ExposedPorts", Shape.map(Shape.struct("port", List.of()))),
                    optional("Env", "Env", Shape.list(Shape.TEXT)),
                    optional("Entrypoint", "Entrypoint", Shape.list(Shape.TEXT)),
                    optional("Cmd", "Cmd", Shape.list(Shape.TEXT)),
                    optional("Volumes", "Volumes", Shape.map(Shape.struct("volume", List.of()))),
                    optional("WorkingDir", "WorkingDir", Shape.TEXT),
                    optional("Labels", "Labels", Shape.map(Shape.TEXT)),
                    optional("StopSignal", "StopSignal", Shape.TEXT),
                    optional("ArgsEscaped", "ArgsEscaped", Shape.TRUTH)));

    private static final Shape ROOT_FS = Shape.struct(
            "rootfs", List.of(kept("Type", "type", Shape.TEXT), kept("DiffIDs", "diff_ids", Shape.list(Shape.TEXT))));

    private static final Shape HISTORY = Shape.struct(
            "history entry",
            List.of(
                    optional("Created", "created", Shape.MOMENT),
                    optional("CreatedBy", "created_by", Shape.TEXT),
                    optional("Author", "author", Shape.TEXT),
                    optional("Comment", "comment", Shape.TEXT),
                    optional("EmptyLayer", "empty_layer", Shape.TRUTH)));

    static final Shape IMAGE = Shape.pointer(Shape.struct(
            "image",
            List.of(
                    optional("Created", "created", Shape.MOMENT),
                    optional("Author", "author", Shape.TEXT),
                    kept("Architecture", "architecture", Shape.TEXT),
                    kept("OS", "os", Shape.TEXT),
                    optional("OSVersion", "os.version", Shape.TEXT),
                    optional("OSFeatures", "os.features", Shape.list(Shape.TEXT)),
                    optional("Variant", "variant", Shape.TEXT),
                    kept("Config", "config", CONFIG),
                    kept("RootFS", "rootfs", ROOT_FS),
                    optional("History", "history", Shape.list(HISTORY)))));

    private Shapes() {}

    private static Part kept(String name, String json, Shape shape) {
        return new Part(name, json, shape, false);
    }

    private static Part optional(String name, String json, Shape shape) {
        return new Part(name, json, shape, true);
    }
}
