package dev.jbake.imagetools;

import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.plan.Platform;
import dev.jbake.registry.MediaTypes;
import dev.jbake.template.GoValue;
import dev.jbake.template.GoValue.Field;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Struct;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The images of all platforms behind one name, with their configs and attestations.
final class LoadedImage {
    private static final List<String> REFERENCES =
            List.of("com.docker.reference.digest", "vnd.docker.reference.digest");
    private static final String PREDICATE = "in-toto.io/predicate-type";
    private static final String IN_TOTO = "application/vnd.in-toto";
    private static final String SPDX = "https://spdx.dev/Document";
    private static final String SLSA = "https://slsa.dev/provenance/";

    private final Images images;
    private final Location location;
    private final Map<String, byte[]> manifests = new LinkedHashMap<>();
    private final SortedMap<String, String> platforms = new TreeMap<>();
    private final Map<String, List<String>> attestations = new LinkedHashMap<>();

    private LoadedImage(Images images, Location location) {
        this.images = images;
        this.location = location;
    }

    static LoadedImage load(Images images, Location location, Descriptor root) throws ImageException {
        LoadedImage loaded = new LoadedImage(images, location);
        loaded.visit(root);
        return loaded;
    }

    private void visit(Descriptor descriptor) throws ImageException {
        if (MediaTypes.isIndex(descriptor.mediaType())) {
            Struct index = ImageDocuments.read(Shapes.INDEX, images.fetch(location, descriptor), "index");
            for (Descriptor manifest : Descriptor.list(index, "Manifests")) {
                visit(manifest);
            }
        } else if (MediaTypes.isManifest(descriptor.mediaType())) {
            byte[] manifest = images.fetch(location, descriptor);
            manifests.put(descriptor.digest(), manifest);
            for (String reference : REFERENCES) {
                String subject = descriptor.annotations().get(reference);
                if (subject != null) {
                    attestations
                            .computeIfAbsent(subject, digest -> new ArrayList<>())
                            .add(descriptor.digest());
                    return;
                }
            }
            platforms.put(platform(descriptor, manifest), descriptor.digest());
        }
    }

    private String platform(Descriptor descriptor, byte[] manifest) throws ImageException {
        Platform platform = descriptor.platform();
        if (platform == null) {
            byte[] config = images.fetch(location, Combination.config(manifest));
            platform = Descriptor.platform(ImageDocuments.read(Shapes.PLATFORM, config, "image"));
        }
        return platform.normalized().format();
    }

    /// True when there are images of several platforms.
    boolean isMany() {
        return platforms.size() > 1;
    }

    /// The configs of the images.
    GoValue configs() throws ImageException {
        SortedMap<String, GoValue> configs = new TreeMap<>();
        for (Map.Entry<String, String> platform : platforms.entrySet()) {
            byte[] config = images.fetch(location, Combination.config(manifest(platform.getValue())));
            configs.put(platform.getKey(), ImageDocuments.read(Shapes.IMAGE, config, "image"));
        }
        return oneOrAll(configs, new Nil(true));
    }

    /// The SBOMs of the images.
    GoValue sboms() throws ImageException {
        SortedMap<String, GoValue> sboms = new TreeMap<>();
        for (Map.Entry<String, String> platform : platforms.entrySet()) {
            List<GoValue> found = predicates(platform.getValue(), SPDX::equals);
            if (!found.isEmpty()) {
                sboms.put(platform.getKey(), sbom(found.getFirst(), found.subList(1, found.size())));
            }
        }
        return oneOrAll(sboms, sbom(new Nil(false), List.of()));
    }

    private static Struct sbom(GoValue first, List<GoValue> more) {
        return new Struct(
                "SBOM",
                List.of(
                        new Field("SPDX", "SPDX", first, true),
                        new Field("AdditionalSPDXs", "AdditionalSPDXs", new Items(more, !more.isEmpty()), true)));
    }

    /// Where the images come from.
    GoValue provenances() throws ImageException {
        SortedMap<String, GoValue> provenances = new TreeMap<>();
        for (Map.Entry<String, String> platform : platforms.entrySet()) {
            List<GoValue> found = predicates(platform.getValue(), type -> type.startsWith(SLSA));
            if (!found.isEmpty()) {
                provenances.put(platform.getKey(), provenance(found.getFirst()));
            }
        }
        return oneOrAll(provenances, provenance(new Nil(false)));
    }

    private static Struct provenance(GoValue slsa) {
        return new Struct("provenance", List.of(new Field("SLSA", "SLSA", slsa, true)));
    }

    /// The value of the only platform, or a map with those of all.
    private GoValue oneOrAll(SortedMap<String, GoValue> values, GoValue none) {
        if (isMany()) {
            return new GoValue.Entries(values, none, true);
        }
        return values.isEmpty() ? none : values.firstEntry().getValue();
    }

    /// The predicates of the in-toto statements about an image.
    private List<GoValue> predicates(String image, Predicate<String> kind) throws ImageException {
        List<GoValue> predicates = new ArrayList<>();
        for (String attestation : attestations.getOrDefault(image, List.of())) {
            JsonNode manifest = ImageDocuments.json(manifest(attestation));
            if (manifest instanceof JsonObject object && object.get("layers") instanceof JsonArray layers) {
                for (JsonNode layer : layers.elements()) {
                    Descriptor descriptor = Descriptor.read(layer);
                    String type = descriptor.annotations().getOrDefault(PREDICATE, "");
                    if (descriptor.mediaType().startsWith(IN_TOTO) && kind.test(type)) {
                        predicates.add(predicate(descriptor));
                    }
                }
            }
        }
        return predicates;
    }

    private GoValue predicate(Descriptor layer) throws ImageException {
        JsonNode statement = ImageDocuments.json(images.fetch(location, layer));
        if (layer.mediaType().endsWith("+dsse")
                && statement instanceof JsonObject envelope
                && envelope.get("payload") instanceof JsonString payload) {
            try {
                byte[] signed = Base64.getDecoder().decode(payload.text().getBytes(StandardCharsets.US_ASCII));
                statement = ImageDocuments.json(signed);
            } catch (IllegalArgumentException e) {
                throw new ImageException("the payload of " + layer.digest() + " is not base64", e);
            }
        }
        JsonNode predicate = statement instanceof JsonObject object ? object.get("predicate") : null;
        return Shape.ANY.read(predicate, "predicate");
    }

    private byte[] manifest(String digest) throws ImageException {
        byte[] manifest = manifests.get(digest);
        if (manifest == null) {
            throw new ImageException("referenced image " + digest + " not found");
        }
        return manifest;
    }
}
