package dev.jbake.imagetools;

import dev.jbake.plan.Platform;
import dev.jbake.registry.MediaTypes;
import dev.jbake.template.GoTemplate;
import dev.jbake.template.GoValue;
import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Field;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import dev.jbake.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a registry has under a name, in the forms in which it is shown.
public final class Inspection {
    private static final String INDENT = "  ";

    private final Images images;
    private final String written;
    private final Location location;
    private final Descriptor root;
    private final byte[] bytes;

    private Inspection(Images images, String written, Location location, Descriptor root, byte[] bytes) {
        this.images = images;
        this.written = written;
        this.location = location;
        this.root = root;
        this.bytes = bytes;
    }

    static Inspection of(Images images, String name) throws ImageException {
        Location location = Location.parse(name);
        Descriptor root = images.resolve(location);
        return new Inspection(images, name, location, root, images.fetch(location, root));
    }

    /// The manifest or index as the registry has it.
    public byte[] raw() {
        return bytes.clone();
    }

    /// What is there, and the manifests of an index.
    public String table() throws ImageException {
        Columns head = new Columns();
        head.row("Name:", location.toString());
        head.row("MediaType:", root.mediaType());
        head.row("Digest:", root.digest());
        if (!MediaTypes.isIndex(root.mediaType())) {
            return head.toString();
        }
        Columns title = new Columns();
        title.row("", "");
        title.row("Manifests:", "");
        return head.toString() + title + manifests();
    }

    private String manifests() throws ImageException {
        StringBuilder text = new StringBuilder();
        Columns rows = new Columns();
        boolean first = true;
        for (Descriptor manifest : Descriptor.list(index(), "Manifests")) {
            if (!first) {
                rows.row("", "");
            }
            first = false;
            rows.row(INDENT + "Name:", location.withDigest(manifest.digest()).toString());
            rows.row(INDENT + "MediaType:", manifest.mediaType());
            Platform platform = manifest.platform();
            if (platform == null) {
                continue;
            }
            rows.row(INDENT + "Platform:", platform.format());
            optional(rows, "OSVersion:", platform.osVersion());
            optional(rows, "OSFeatures:", String.join(", ", platform.osFeatures()));
            optional(rows, "URLs:", String.join(", ", manifest.urls()));
            if (!manifest.annotations().isEmpty()) {
                rows.row(INDENT + "Annotations:", "");
                Columns annotations = new Columns();
                for (Map.Entry<String, String> annotation :
                        manifest.annotations().entrySet()) {
                    annotations.row(INDENT + INDENT + annotation.getKey() + ":", annotation.getValue());
                }
                text.append(rows).append(annotations);
                rows = new Columns();
            }
        }
        return text.append(rows).toString();
    }

    private static void optional(Columns rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.row(INDENT + name, value);
        }
    }

    private Struct index() throws ImageException {
        return ImageDocuments.read(Shapes.INDEX, bytes, "index");
    }

    /// What a template makes of it.
    public String format(GoTemplate template, String format) throws ImageException {
        if (template.isOnly("Manifest")) {
            return table();
        }
        LoadedImage loaded = LoadedImage.load(images, location, root);
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("Name", "name", new Text(written), true));
        fields.add(new Field("Manifest", "manifest", manifest(), true));
        fields.add(new Field("Image", "image", loaded.configs(), true));
        // Attestations can be large.
        fields.add(new Field("SBOM", "", format.contains(".SBOM") ? loaded.sboms() : new Nil(false), true));
        fields.add(new Field(
                "Provenance", "", format.contains(".Provenance") ? loaded.provenances() : new Nil(false), true));
        try {
            return template.apply(new Struct("template's root", List.copyOf(fields)));
        } catch (TemplateException e) {
            throw new ImageException("--format: " + e.getMessage(), e);
        }
    }

    private GoValue manifest() throws ImageException {
        if (MediaTypes.isManifest(root.mediaType())) {
            return root.value();
        }
        if (!MediaTypes.isIndex(root.mediaType())) {
            return new Nil(false);
        }
        Struct index = index();
        return new Struct(
                "manifest",
                List.of(
                        new Field("SchemaVersion", "schemaVersion", index.get("SchemaVersion"), false),
                        new Field("MediaType", "mediaType", index.get("MediaType"), true),
                        new Field("Digest", "digest", new Text(root.digest()), false),
                        new Field("Size", "size", new Digits(Long.toString(root.size())), false),
                        new Field("Manifests", "manifests", index.get("Manifests"), false),
                        new Field("Annotations", "annotations", index.get("Annotations"), true)));
    }
}
