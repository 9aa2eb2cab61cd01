package dev.jbake.imagetools;

import dev.jbake.imagetools.Combination.Combined;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.plan.Platform;
import dev.jbake.registry.Manifest;
import dev.jbake.registry.MediaTypes;
import dev.jbake.registry.RegistryClient;
import dev.jbake.registry.RegistryException;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps the images of some platforms, with their attestations.
final class PlatformFilter {
    private static final String TYPE = "vnd.docker.reference.type";
    private static final String SUBJECT = "vnd.docker.reference.digest";
    private static final String ATTESTATION = "attestation-manifest";

    private final RegistryClient registries;
    private final List<Platform> platforms;

    /// @param platforms normalised; empty for all
    PlatformFilter(RegistryClient registries, List<Platform> platforms) {
        this.registries = registries;
        this.platforms = platforms;
    }

    /// What is to be pushed.
    ///
    /// @param manifests what must be in the repository before
    record Kept(Manifest manifest, Descriptor descriptor, List<ImageOrigin> manifests) {}

    /// Filters an image.
    Kept filter(Combined image) throws ImageException {
        Descriptor descriptor = image.descriptor();
        if (!MediaTypes.isIndex(descriptor.mediaType())) {
            return single(image);
        }
        Struct index = ImageDocuments.read(Shapes.INDEX, image.manifest().bytes(), "index");
        List<Descriptor> all = Descriptor.list(index, "Manifests");
        Map<String, Descriptor> subjects = subjects(all);
        List<Descriptor> kept = new ArrayList<>();
        List<ImageOrigin> manifests = new ArrayList<>();
        for (Descriptor manifest : all) {
            if (subjects.containsKey(manifest.digest()) || matches(manifest.platform())) {
                kept.add(manifest);
                manifests.add(new ImageOrigin(origin(image, manifest).location(), manifest));
            }
        }
        if (kept.isEmpty()) {
            throw new ImageException("none of the manifests match the provided platforms");
        }
        boolean complete = kept.size() == all.size();
        List<Descriptor> found = attestations(image, kept, subjects);
        if (complete && found.isEmpty()) {
            return new Kept(image.manifest(), descriptor, manifests);
        }
        kept.addAll(found);
        byte[] bytes = Combination.bytes(index, kept);
        Descriptor changed = Descriptor.of(descriptor.mediaType(), Images.digest(bytes), bytes.length);
        return new Kept(
                new Manifest(changed.mediaType(), bytes), changed.withAnnotations(descriptor.annotations()), manifests);
    }

    private Kept single(Combined image) throws ImageException {
        Descriptor descriptor = image.descriptor();
        Platform platform = descriptor.platform();
        if (platform == null) {
            throw new ImageException("cannot filter platforms from a manifest without platform information");
        }
        if (!matches(platform)) {
            throw new ImageException(
                    "input platform " + platform.format() + " does not match any of the provided platforms");
        }
        ImageOrigin whole = new ImageOrigin(origin(image, descriptor).location(), descriptor);
        return new Kept(image.manifest(), descriptor, List.of(whole));
    }

    /// The images that attestations are about, by the attestation's digest; only of the wanted platforms.
    private Map<String, Descriptor> subjects(List<Descriptor> all) {
        Map<String, Descriptor> byDigest = new HashMap<>();
        all.forEach(manifest -> byDigest.put(manifest.digest(), manifest));
        Map<String, Descriptor> subjects = new HashMap<>();
        for (Descriptor manifest : all) {
            Map<String, String> annotations = manifest.annotations();
            if (ATTESTATION.equals(annotations.get(TYPE))) {
                Descriptor subject = byDigest.get(annotations.getOrDefault(SUBJECT, ""));
                if (subject != null && matches(subject.platform())) {
                    subjects.put(manifest.digest(), subject);
                }
            }
        }
        return subjects;
    }

    /// Attestations that a registry knows of, of images whose index has none.
    private List<Descriptor> attestations(Combined image, List<Descriptor> kept, Map<String, Descriptor> subjects)
            throws ImageException {
        Set<String> attested = new HashSet<>();
        subjects.values().forEach(subject -> attested.add(subject.digest()));
        List<Descriptor> found = new ArrayList<>();
        for (Descriptor manifest : kept) {
            boolean wanted = matches(manifest.platform()) && !subjects.containsKey(manifest.digest());
            if (wanted && !attested.contains(manifest.digest())) {
                Descriptor attestation = attestation(image, manifest, subjects);
                if (attestation != null) {
                    found.add(attestation);
                }
            }
        }
        return found;
    }

    private @Nullable Descriptor attestation(Combined image, Descriptor manifest, Map<String, Descriptor> known)
            throws ImageException {
        Location place = origin(image, manifest).location();
        try {
            for (JsonObject referrer : registries.referrers(place.repository(), manifest.digest())) {
                Descriptor descriptor = Descriptor.read(referrer);
                if (descriptor.artifactType().equals(ImageCopy.ATTESTATION)
                        && !known.containsKey(descriptor.digest())) {
                    Map<String, String> annotations = new TreeMap<>(descriptor.annotations());
                    annotations.put(TYPE, ATTESTATION);
                    annotations.put(SUBJECT, manifest.digest());
                    return descriptor
                            .withPlatform(Platform.of("unknown", "unknown", ""))
                            .withAnnotations(annotations)
                            .with("ArtifactType", new Text(""));
                }
            }
            return null;
        } catch (RegistryException e) {
            throw new ImageException(e);
        }
    }

    private static ImageOrigin origin(Combined image, Descriptor manifest) throws ImageException {
        ImageOrigin own = image.origins().get(manifest.digest());
        ImageOrigin origin =
                own == null ? image.origins().get(image.descriptor().digest()) : own;
        if (origin == null) {
            throw new ImageException("no source has " + manifest.digest());
        }
        return origin;
    }

    private boolean matches(@Nullable Platform platform) {
        if (platform == null || platforms.isEmpty()) {
            return true;
        }
        Platform normal = platform.normalized();
        return platforms.stream()
                .anyMatch(wanted -> wanted.os().equals(normal.os())
                        && wanted.architecture().equals(normal.architecture())
                        && wanted.variant().equals(normal.variant()));
    }
}
