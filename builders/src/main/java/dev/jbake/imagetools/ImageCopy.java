package dev.jbake.imagetools;

import com.google.common.base.Throwables;
import dev.jbake.failure.Reason;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.registry.Manifest;
import dev.jbake.registry.MediaTypes;
import dev.jbake.registry.RegistryClient;
import dev.jbake.registry.RegistryException;
import dev.jbake.registry.Repository;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Copies images into one repository: blobs first, several at a time, then manifests, and what refers to them.
final class ImageCopy implements AutoCloseable {
    /// The type of an attestation that refers to its image.
    static final String ATTESTATION = "application/vnd.docker.attestation.manifest.v1+json";

    private static final Set<String> REFERRERS = Set.of(
            ATTESTATION,
            "application/vnd.dev.cosign.artifact.sig.v1+json",
            "application/vnd.dev.sigstore.bundle.v0.3+json");

    private static final int AT_A_TIME = 4;

    private final RegistryClient registries;
    private final Images images;
    private final Repository target;
    private final Set<String> copied = new HashSet<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("blob-", 0).factory());

    ImageCopy(RegistryClient registries, Images images, Repository target) {
        this.registries = registries;
        this.images = images;
        this.target = target;
    }

    /// Copies a manifest or index with all that it consists of; what is there already is not sent.
    ///
    /// @throws ImageException if the thread was interrupted, too; it still is then
    void copy(Location source, Descriptor root) throws ImageException {
        if (source.repository().equals(target)) {
            return;
        }
        Deque<Descriptor> roots = new ArrayDeque<>(List.of(root));
        while (!roots.isEmpty()) {
            Map<Descriptor, byte[]> manifests = new LinkedHashMap<>();
            Map<String, Descriptor> blobs = new LinkedHashMap<>();
            collect(source, roots.remove(), manifests, blobs);
            copyBlobs(source, List.copyOf(blobs.values()));
            List<Descriptor> order = new ArrayList<>(manifests.keySet()).reversed();
            for (Descriptor manifest : order) {
                put(manifest, manifests.getOrDefault(manifest, new byte[0]));
                roots.addAll(referrers(source, manifest));
            }
        }
    }

    /// Finds what a manifest or index consists of, itself first.
    private void collect(
            Location source, Descriptor descriptor, Map<Descriptor, byte[]> manifests, Map<String, Descriptor> blobs)
            throws ImageException {
        if (!copied.add(descriptor.digest())) {
            return;
        }
        String type = descriptor.mediaType();
        if (!MediaTypes.isManifest(type) && !MediaTypes.isIndex(type)) {
            // The layers of foreign images stay where their URLs say.
            if (descriptor.urls().isEmpty()) {
                blobs.put(descriptor.digest(), descriptor);
            }
            return;
        }
        byte[] bytes = images.fetch(source, descriptor);
        manifests.put(descriptor, bytes);
        for (Descriptor child : children(bytes)) {
            collect(source, child, manifests, blobs);
        }
    }

    private static List<Descriptor> children(byte[] bytes) throws ImageException {
        List<Descriptor> children = new ArrayList<>();
        if (ImageDocuments.json(bytes) instanceof JsonObject object) {
            if (object.get("config") instanceof JsonObject config) {
                children.add(Descriptor.read(config));
            }
            for (String list : List.of("layers", "manifests")) {
                if (object.get(list) instanceof JsonArray array) {
                    for (JsonNode element : array.elements()) {
                        children.add(Descriptor.read(element));
                    }
                }
            }
        }
        return children;
    }

    private void copyBlobs(Location source, List<Descriptor> blobs) throws ImageException {
        List<Future<?>> copies = new ArrayList<>();
        for (Descriptor blob : blobs) {
            copies.add(workers.submit(() -> {
                registries.copy(source.repository(), target, blob.digest(), blob.size());
                return true;
            }));
        }
        try {
            for (Future<?> copy : copies) {
                copy.get();
            }
        } catch (ExecutionException e) {
            throw new ImageException(Reason.of(Throwables.getRootCause(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("context canceled", e);
        }
    }

    private void put(Descriptor descriptor, byte[] bytes) throws ImageException {
        try {
            if (!registries.hasManifest(target, descriptor.digest())) {
                registries.put(target, descriptor.digest(), new Manifest(descriptor.mediaType(), bytes), false);
            }
        } catch (RegistryException e) {
            throw new ImageException(e);
        }
    }

    private List<Descriptor> referrers(Location source, Descriptor subject) throws ImageException {
        List<Descriptor> referrers = new ArrayList<>();
        try {
            for (JsonObject referrer : registries.referrers(source.repository(), subject.digest())) {
                Descriptor descriptor = Descriptor.read(referrer);
                if (REFERRERS.contains(descriptor.artifactType())) {
                    referrers.add(descriptor);
                }
            }
        } catch (RegistryException e) {
            throw new ImageException(e);
        }
        return referrers;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
