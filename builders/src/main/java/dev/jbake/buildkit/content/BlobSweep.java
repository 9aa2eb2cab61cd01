package dev.jbake.buildkit.content;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds out which blobs of a layout its index leads to, and deletes the others.
final class BlobSweep {

    private static final Set<String> MANIFESTS = Set.of(
            "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json");
    private static final Set<String> INDEXES = Set.of(
            "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json");
    private static final long LARGEST = 8L << 20;

    private final BlobStore store;
    private final Set<Digest> wanted = new HashSet<>();
    private final Deque<JsonObject> open = new ArrayDeque<>();

    BlobSweep(BlobStore store) {
        this.store = store;
    }

    /// Deletes each blob that none of the descriptors leads to.
    ///
    /// @param manifests descriptors of the index
    /// @throws LayoutException when one that they lead to cannot be read; then nothing is deleted
    void run(List<JsonObject> manifests) throws LayoutException {
        open.addAll(manifests);
        while (!open.isEmpty()) {
            follow(open.pop());
        }
        try {
            for (Digest digest : store.all()) {
                if (!wanted.contains(digest)) {
                    store.delete(digest);
                }
            }
        } catch (IOException e) {
            throw new LayoutException("could not delete blobs in " + store.directory() + ": " + e.getMessage(), e);
        }
    }

    private void follow(JsonObject descriptor) throws LayoutException {
        String written = descriptor.string("digest");
        Digest digest = Digest.parse(written == null ? "" : written)
                .orElseThrow(() -> new LayoutException("invalid digest " + written + " in " + store.directory()));
        String type = descriptor.string("mediaType");
        if (!wanted.add(digest) || type == null) {
            return;
        }
        if (MANIFESTS.contains(type)) {
            JsonObject manifest = read(digest);
            if (manifest.get("config") instanceof JsonObject config) {
                open.push(config);
            }
            objects(manifest, "layers").forEach(open::push);
        } else if (INDEXES.contains(type)) {
            objects(read(digest), "manifests").forEach(open::push);
        }
    }

    private static List<JsonObject> objects(JsonObject in, String name) {
        List<JsonObject> found = new ArrayList<>();
        if (in.get(name) instanceof JsonArray array) {
            for (JsonNode element : array.elements()) {
                if (element instanceof JsonObject object) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    private JsonObject read(Digest digest) throws LayoutException {
        Path blob = store.find(digest)
                .orElseThrow(() -> new LayoutException("no blob " + digest + " in " + store.directory()));
        try {
            if (Files.size(blob) <= LARGEST
                    && JsonReader.read(Source.decode(blob.toString(), Files.readAllBytes(blob)), new Diagnostics())
                            instanceof JsonObject object) {
                return object;
            }
        } catch (IOException e) {
            throw new LayoutException("could not read " + blob + ": " + e.getMessage(), e);
        }
        throw new LayoutException("could not read " + blob + ": no manifest");
    }
}
