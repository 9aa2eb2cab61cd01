package dev.jbake.conformance.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// An OCI image layout, of which a summary is shown: names, platforms, annotations, the configuration of containers,
/// names of the files in each layer, kinds of attestations.
final class Layout {
    /// The file that represents a layout.
    static final String NAME = "image.yaml";

    private static final String MARK = "oci-layout";
    /// An annotation of the Docker daemon: the source of the same image.
    private static final String STORED = "containerd.io/distribution.source";

    private static final String ATTESTATION = "in-toto.io/predicate-type";
    private static final List<String> OF_CONFIG = List.of("author", "config");

    private final Map<String, byte[]> files;
    private final String folder;

    private Layout(Map<String, byte[]> files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /// Returns files with a summary instead of those of each layout.
    static SortedMap<String, byte[]> summarized(SortedMap<String, byte[]> files) throws IOException {
        SortedMap<String, byte[]> result = new TreeMap<>(files);
        for (String name : files.keySet()) {
            if (name.equals(MARK) || name.endsWith("/" + MARK)) {
                String folder = name.substring(0, name.length() - MARK.length());
                result.keySet().removeIf(other -> other.startsWith(folder));
                result.put(folder + NAME, new Layout(files, folder).summary().getBytes(StandardCharsets.UTF_8));
            }
        }
        return result;
    }

    private String summary() throws IOException {
        List<Object> images = new ArrayList<>();
        for (Map<?, ?> descriptor : maps(json("index.json"), "manifests")) {
            describe(descriptor, images);
        }
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSplitLines(false)
                .build();
        return new Dump(settings).dumpToString(images);
    }

    private void describe(Map<?, ?> descriptor, List<Object> images) throws IOException {
        Map<?, ?> content = json(blob(descriptor));
        SortedMap<String, Object> image = new TreeMap<>();
        put(image, "annotations of the descriptor", descriptor.get("annotations"));
        put(image, "annotations", content.get("annotations"));
        images.add(image);
        if (content.get("manifests") != null) {
            List<Object> inner = new ArrayList<>();
            for (Map<?, ?> manifest : maps(content, "manifests")) {
                describe(manifest, inner);
            }
            image.put("manifests", inner);
            return;
        }
        if (descriptor.get("platform") instanceof Map<?, ?> platform) {
            Object variant = platform.get("variant");
            Object version = platform.get("os.version");
            image.put(
                    "platform",
                    platform.get("os") + (version == null ? "" : "(" + version + ")") + "/"
                            + platform.get("architecture") + (variant == null ? "" : "/" + variant));
        }
        if (content.get("config") instanceof Map<?, ?> config) {
            Map<?, ?> configuration = json(blob(config));
            OF_CONFIG.forEach(name -> put(image, name, configuration.get(name)));
            image.values().removeIf(Map.of()::equals);
        }
        List<Object> layers = new ArrayList<>();
        for (Map<?, ?> layer : maps(content, "layers")) {
            layers.add(layer(layer));
        }
        image.put("layers", layers);
    }

    private Object layer(Map<?, ?> layer) throws IOException {
        if (layer.get("annotations") instanceof Map<?, ?> annotations
                && annotations.get(ATTESTATION) instanceof String kind) {
            return kind;
        }
        String type = String.valueOf(layer.get("mediaType"));
        byte[] content = files.get(folder + blob(layer));
        if (content == null || !type.endsWith("gzip")) {
            return type;
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return List.copyOf(TarReader.read(unpacked.readAllBytes()).keySet());
        }
    }

    /// The objects of a list; empty if there is no list.
    private static List<Map<?, ?>> maps(Map<?, ?> object, String name) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (object.get(name) instanceof List<?> list) {
            for (Object element : list) {
                maps.add((Map<?, ?>) element);
            }
        }
        return maps;
    }

    private static String blob(Map<?, ?> descriptor) {
        return "blobs/" + String.valueOf(descriptor.get("digest")).replace(':', '/');
    }

    private Map<?, ?> json(String name) throws IOException {
        byte[] text = files.get(folder + name);
        if (text == null) {
            throw new IOException("the image layout lacks " + name);
        }
        Load load = new Load(LoadSettings.builder().setLabel(name).build());
        return (Map<?, ?>) load.loadFromString(new String(text, StandardCharsets.UTF_8));
    }

    private static void put(Map<String, Object> image, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> put(sorted, String.valueOf(key), inner));
            sorted.keySet().removeIf(key -> key.startsWith(STORED));
            image.put(name, sorted);
        } else if (value != null) {
            image.put(name, value);
        }
    }
}
