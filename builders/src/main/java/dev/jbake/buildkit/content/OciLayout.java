package dev.jbake.buildkit.content;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.json.JsonReader;
import dev.jbake.json.JsonWriter;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The `index.json` of one OCI layout directory: which manifests it has, and under which names.
///
/// One object per directory and process (see [BlobStores#layout]) makes changes one after the other; other processes
/// see either the old index or the new one, never half of it.
public final class OciLayout {

    private static final String IMAGE_NAME = "io.containerd.image.name";
    private static final String REF_NAME = "org.opencontainers.image.ref.name";
    private static final String LAYOUT = "{\"imageLayoutVersion\":\"1.0.0\"}";

    private final Path directory;

    OciLayout(Path directory) {
        this.directory = directory;
    }

    /// The manifest with a name or tag; none if there is no such one. This is how a local cache is found.
    ///
    /// @throws LayoutException when there is no readable index
    public synchronized Optional<Digest> find(String tag) throws LayoutException {
        List<JsonObject> manifests = manifests(read());
        for (String annotation : List.of(IMAGE_NAME, REF_NAME)) {
            for (JsonObject manifest : manifests) {
                if (tag.equals(annotations(manifest).get(annotation))) {
                    return Optional.of(digest(manifest));
                }
            }
        }
        return Optional.empty();
    }

    /// The manifest that a reference means: its digest, else by name or tag, else the only one there is.
    ///
    /// @throws LayoutException when there is none
    public synchronized Digest resolve(OciReference reference) throws LayoutException {
        Digest given = reference.digest();
        if (given != null) {
            return given;
        }
        String tag = reference.tag();
        Optional<Digest> named = tag == null ? Optional.empty() : find(tag);
        if (named.isPresent()) {
            return named.get();
        }
        List<JsonObject> manifests = manifests(read());
        if (manifests.size() != 1) {
            throw new LayoutException("failed to resolve digest: " + directory.resolve("index.json")
                    + " has no manifest named \"" + tag + "\"");
        }
        return digest(manifests.getFirst());
    }

    /// Records an image or a cache, as the client does when a solve has written it.
    ///
    /// @param descriptor the JSON of its descriptor
    /// @param names full image names; the first tag of the index is `latest` where there are none
    public void putImage(String descriptor, List<String> names) throws LayoutException {
        if (names.isEmpty()) {
            put(descriptor, "latest", "");
        }
        for (String name : names) {
            put(descriptor, tagOf(name), name);
        }
    }

    /// Records a manifest under a tag, replacing the one that has it.
    public void putTag(String descriptor, String tag) throws LayoutException {
        put(descriptor, tag, "");
    }

    /// Deletes the blobs that no manifest of the index leads to.
    ///
    /// @param store the blobs of this directory
    /// @throws LayoutException when what the index leads to cannot be read; then nothing is deleted
    public synchronized void sweep(BlobStore store) throws LayoutException {
        new BlobSweep(store).run(manifests(read()));
    }

    private synchronized void put(String descriptor, String refName, String imageName) throws LayoutException {
        JsonObject entry = object(new Source("descriptor", descriptor));
        JsonObject index = Files.exists(directory.resolve("index.json")) ? read() : null;
        JsonWriter out = new JsonWriter("", true).beginObject();
        out.name("schemaVersion").number(2);
        out.name("mediaType").string(mediaType(index));
        out.name("manifests").beginArray();
        for (JsonObject manifest : index == null ? List.<JsonObject>of() : manifests(index)) {
            Map<String, String> annotations = annotations(manifest);
            if (!refName.equals(annotations.getOrDefault(REF_NAME, ""))
                    || !imageName.equals(annotations.getOrDefault(IMAGE_NAME, ""))) {
                out.node(manifest);
            }
        }
        write(out, entry, refName, imageName);
        out.endArray();
        if (index != null) {
            for (Member member : index.members()) {
                if (!List.of("schemaVersion", "mediaType", "manifests").contains(member.name())) {
                    out.name(member.name()).node(member.value());
                }
            }
        }
        replace("oci-layout", LAYOUT);
        replace("index.json", out.endObject().toString());
    }

    private static void write(JsonWriter out, JsonObject entry, String refName, String imageName) {
        Map<String, String> annotations = new TreeMap<>(annotations(entry));
        if (!imageName.isEmpty()) {
            annotations.put(IMAGE_NAME, imageName);
        }
        annotations.put(REF_NAME, refName);
        out.beginObject();
        for (Member member : entry.members()) {
            if (!member.name().equals("annotations")) {
                out.name(member.name()).node(member.value());
            }
        }
        out.name("annotations").beginObject();
        annotations.forEach((name, value) -> out.name(name).string(value));
        out.endObject().endObject();
    }

    private static String mediaType(@Nullable JsonObject index) {
        String known = index == null ? null : index.string("mediaType");
        return known == null ? "application/vnd.oci.image.index.v1+json" : known;
    }

    private void replace(String name, String text) throws LayoutException {
        Path file = directory.resolve(name);
        try {
            Path fresh = Files.createTempFile(directory, "." + name, ".part");
            Files.writeString(fresh, text);
            if (fresh.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                Files.setAttribute(fresh, "unix:mode", 0644);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LayoutException("could not write " + file + ": " + e.getMessage(), e);
        }
    }

    private JsonObject read() throws LayoutException {
        Path file = directory.resolve("index.json");
        try {
            return object(Source.decode(file.toString(), Files.readAllBytes(file)));
        } catch (LayoutException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new LayoutException("could not read " + file + ": no such file", e);
        } catch (IOException e) {
            throw new LayoutException("could not read " + file + ": " + e.getMessage(), e);
        }
    }

    private static JsonObject object(Source source) throws LayoutException {
        Diagnostics diagnostics = new Diagnostics();
        JsonNode node = JsonReader.read(source, diagnostics);
        if (node instanceof JsonObject object) {
            return object;
        }
        String detail = diagnostics.hasErrors() ? diagnostics.all().getFirst().detail() : "not an object";
        throw new LayoutException("could not read " + source.name() + ": " + detail);
    }

    private static List<JsonObject> manifests(JsonObject index) {
        List<JsonObject> manifests = new ArrayList<>();
        if (index.get("manifests") instanceof JsonArray array) {
            for (JsonNode element : array.elements()) {
                if (element instanceof JsonObject manifest) {
                    manifests.add(manifest);
                }
            }
        }
        return manifests;
    }

    private Digest digest(JsonObject manifest) throws LayoutException {
        String text = manifest.string("digest");
        return Digest.parse(text == null ? "" : text)
                .orElseThrow(
                        () -> new LayoutException("invalid digest " + text + " in " + directory.resolve("index.json")));
    }

    private static Map<String, String> annotations(JsonObject descriptor) {
        Map<String, String> annotations = new TreeMap<>();
        if (descriptor.get("annotations") instanceof JsonObject object) {
            for (Member member : object.members()) {
                String value = object.string(member.name());
                if (value != null) {
                    annotations.put(member.name(), value);
                }
            }
        }
        return annotations;
    }

    /// What is after the first `:` or `@` of an image name's path; the whole name where it has no host.
    private static String tagOf(String name) {
        int slash = name.indexOf('/');
        if (slash <= 0) {
            return name;
        }
        for (int i = slash; i < name.length(); i++) {
            if (name.charAt(i) == ':') {
                return name.substring(i + 1);
            }
            if (name.charAt(i) == '@') {
                return name.substring(i);
            }
        }
        return "";
    }
}
