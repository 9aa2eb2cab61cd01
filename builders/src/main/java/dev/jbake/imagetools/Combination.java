package dev.jbake.imagetools;

import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.plan.AnnotationKey;
import dev.jbake.plan.Platform;
import dev.jbake.registry.Manifest;
import dev.jbake.registry.MediaTypes;
import dev.jbake.template.GoJson;
import dev.jbake.template.GoValue;
import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes one index out of several images.
final class Combination {
    private final Images images;

    Combination(Images images) {
        this.images = images;
    }

    /// An annotation that the user asks for.
    record Annotation(AnnotationKey key, String value) {}

    /// An image made of others.
    ///
    /// @param manifest its manifest or index
    /// @param origins where what it consists of is, by digest; the whole, where it is a source as it was
    /// @param dropped whether annotations had no place in it
    record Combined(Manifest manifest, Descriptor descriptor, Map<String, ImageOrigin> origins, boolean dropped) {}

    /// Combines images.
    ///
    /// @param preferIndex whether the manifest of a single image is put into an index
    Combined combine(List<ImageOrigin> sources, List<Annotation> annotations, boolean preferIndex)
            throws ImageException {
        List<ImageOrigin> origins = new ArrayList<>();
        List<byte[]> texts = new ArrayList<>();
        for (ImageOrigin source : sources) {
            byte[] bytes = images.fetch(source.location(), source.descriptor());
            texts.add(bytes);
            origins.add(new ImageOrigin(source.location(), described(source, bytes)));
        }
        ImageOrigin first = origins.getFirst();
        String type = first.descriptor().mediaType();
        if (sources.size() == 1 && annotations.isEmpty() && (MediaTypes.isIndex(type) || !preferIndex)) {
            Map<String, ImageOrigin> whole = Map.of(first.descriptor().digest(), first);
            return new Combined(new Manifest(type, texts.getFirst()), first.descriptor(), whole, false);
        }
        Map<String, Descriptor> manifests = new LinkedHashMap<>();
        Map<String, ImageOrigin> from = new LinkedHashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            ImageOrigin origin = origins.get(i);
            for (Descriptor manifest : manifests(origin.descriptor(), texts.get(i))) {
                manifests.merge(manifest.digest(), manifest, Combination::merged);
                from.put(manifest.digest(), origin);
            }
        }
        return index(new ArrayList<>(manifests.values()), annotations, from);
    }

    private static List<Descriptor> manifests(Descriptor descriptor, byte[] bytes) throws ImageException {
        return MediaTypes.isIndex(descriptor.mediaType())
                ? Descriptor.list(ImageDocuments.read(Shapes.INDEX, bytes, "index"), "Manifests")
                : List.of(descriptor);
    }

    /// The descriptor with its media type, and the platform of an image.
    private Descriptor described(ImageOrigin source, byte[] bytes) throws ImageException {
        Descriptor descriptor = source.descriptor();
        if (descriptor.mediaType().equals(MediaTypes.DOCKER_SCHEMA_1)) {
            throw new ImageException("schema1 manifests are not allowed in manifest lists");
        }
        if (!MediaTypes.isManifest(descriptor.mediaType())) {
            return descriptor;
        }
        Platform known = descriptor.platform();
        if (known != null && !known.os().isEmpty() && !known.architecture().isEmpty()) {
            return descriptor;
        }
        Descriptor config = config(bytes);
        Struct image = ImageDocuments.read(Shapes.PLATFORM, images.fetch(source.location(), config), "image");
        return descriptor.withPlatform(
                completed(known, Descriptor.platform(image).normalized()));
    }

    private static Platform completed(@Nullable Platform known, Platform image) {
        if (known == null) {
            return Platform.of(image.os(), image.architecture(), image.variant());
        }
        boolean named = !known.architecture().isEmpty();
        return new Platform(
                known.os().isEmpty() ? image.os() : known.os(),
                named ? known.architecture() : image.architecture(),
                named || !known.variant().isEmpty() ? known.variant() : image.variant(),
                known.osVersion(),
                known.osFeatures());
    }

    /// The descriptor of the config of a manifest.
    static Descriptor config(byte[] manifest) throws ImageException {
        if (ImageDocuments.json(manifest) instanceof JsonObject object
                && object.get("config") instanceof JsonObject config) {
            return Descriptor.read(config);
        }
        throw new ImageException("the manifest has no config");
    }

    /// The same manifest, named by two sources.
    private static Descriptor merged(Descriptor old, Descriptor next) {
        Descriptor merged = old.mediaType().isEmpty() ? old.with("MediaType", new Text(next.mediaType())) : old;
        merged = next.platform() == null
                ? merged
                : merged.with("Platform", next.value().get("Platform"));
        Map<String, String> annotations = new TreeMap<>(old.annotations());
        annotations.putAll(next.annotations());
        return merged.withAnnotations(annotations);
    }

    private static Combined index(
            List<Descriptor> manifests, List<Annotation> annotations, Map<String, ImageOrigin> origins)
            throws ImageException {
        boolean docker =
                manifests.stream().allMatch(manifest -> manifest.mediaType().startsWith("application/vnd.docker."));
        Map<String, String> own = new TreeMap<>();
        List<Descriptor> annotated = manifests;
        // Annotations are of OCI: a manifest list of Docker has no place for them.
        for (Annotation annotation : docker ? List.<Annotation>of() : annotations) {
            String type = annotation.key().type();
            if (type.equals("index")) {
                own.put(annotation.key().key(), annotation.value());
            } else if (type.equals("manifest-descriptor")) {
                annotated = annotated.stream()
                        .map(manifest -> annotated(manifest, annotation))
                        .toList();
            } else {
                throw new ImageException("\"" + type + "\" annotations are "
                        + (annotation.key().ofIndex() ? "invalid while creating an image" : "not supported yet"));
            }
        }
        String type = docker ? MediaTypes.DOCKER_LIST : MediaTypes.OCI_INDEX;
        Struct index = Descriptor.blank(Shapes.INDEX)
                .with("SchemaVersion", new Digits("2"))
                .with("MediaType", new Text(type))
                .with("Annotations", Descriptor.entries(own));
        byte[] bytes = bytes(index, annotated);
        Descriptor descriptor = Descriptor.of(type, Images.digest(bytes), bytes.length);
        return new Combined(new Manifest(type, bytes), descriptor, origins, docker && !annotations.isEmpty());
    }

    private static Descriptor annotated(Descriptor manifest, Annotation annotation) {
        Platform wanted = annotation.key().platform();
        Platform platform = manifest.platform();
        if (wanted != null && (platform == null || !wanted.format().equals(platform.format()))) {
            return manifest;
        }
        Map<String, String> annotations = new TreeMap<>(manifest.annotations());
        annotations.put(annotation.key().key(), annotation.value());
        return manifest.withAnnotations(annotations);
    }

    /// The JSON of an index with other manifests.
    static byte[] bytes(Struct index, List<Descriptor> manifests) {
        List<GoValue> items = new ArrayList<>();
        manifests.forEach(manifest -> items.add(manifest.value()));
        return GoJson.of(index.with("Manifests", new Items(items, true))).getBytes(StandardCharsets.UTF_8);
    }
}
