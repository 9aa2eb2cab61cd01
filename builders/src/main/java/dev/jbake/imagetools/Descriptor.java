package dev.jbake.imagetools;

import dev.jbake.json.JsonNode;
import dev.jbake.plan.Platform;
import dev.jbake.template.GoValue;
import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Entries;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A content descriptor of the OCI image specification.
///
/// @param value its fields
record Descriptor(Struct value) {

    /// A descriptor without anything else than these.
    static Descriptor of(String mediaType, String digest, long size) {
        return new Descriptor(blank(Shapes.DESCRIPTOR)
                .with("MediaType", new Text(mediaType))
                .with("Digest", new Text(digest))
                .with("Size", new Digits(Long.toString(size))));
    }

    static Descriptor read(JsonNode node) throws ImageException {
        return new Descriptor(ImageDocuments.read(Shapes.DESCRIPTOR, node, "descriptor"));
    }

    /// The descriptors in a field of a document.
    static List<Descriptor> list(Struct document, String field) {
        List<Descriptor> descriptors = new ArrayList<>();
        for (GoValue item : ((Items) document.get(field)).items()) {
            descriptors.add(new Descriptor((Struct) item));
        }
        return descriptors;
    }

    String mediaType() {
        return text(value, "MediaType");
    }

    String digest() {
        return text(value, "Digest");
    }

    String artifactType() {
        return text(value, "ArtifactType");
    }

    long size() throws ImageException {
        String digits = ((Digits) value.get("Size")).literal();
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new ImageException("descriptor.size must be a whole number, not " + digits);
        }
    }

    List<String> urls() {
        return texts(value, "URLs");
    }

    Map<String, String> annotations() {
        return texts((Entries) value.get("Annotations"));
    }

    @Nullable
    Platform platform() {
        if (!(value.get("Platform") instanceof Struct platform)) {
            return null;
        }
        return platform(platform);
    }

    /// The platform that a structure tells in the fields of an image or a platform.
    static Platform platform(Struct struct) {
        return new Platform(
                text(struct, "OS"),
                text(struct, "Architecture"),
                text(struct, "Variant"),
                text(struct, "OSVersion"),
                texts(struct, "OSFeatures"));
    }

    Descriptor with(String field, GoValue changed) {
        return new Descriptor(value.with(field, changed));
    }

    Descriptor withPlatform(Platform platform) {
        List<GoValue> features = new ArrayList<>();
        platform.osFeatures().forEach(feature -> features.add(new Text(feature)));
        return with(
                "Platform",
                blank(Shapes.PLATFORM)
                        .with("Architecture", new Text(platform.architecture()))
                        .with("OS", new Text(platform.os()))
                        .with("OSVersion", new Text(platform.osVersion()))
                        .with("OSFeatures", new Items(features, true))
                        .with("Variant", new Text(platform.variant())));
    }

    Descriptor withAnnotations(Map<String, String> annotations) {
        return with("Annotations", entries(annotations));
    }

    static Entries entries(Map<String, String> texts) {
        TreeMap<String, GoValue> entries = new TreeMap<>();
        texts.forEach((key, text) -> entries.put(key, new Text(text)));
        return new Entries(entries, new Text(""), true);
    }

    static Map<String, String> texts(Entries entries) {
        Map<String, String> texts = new TreeMap<>();
        entries.entries().forEach((key, text) -> texts.put(key, ((Text) text).text()));
        return texts;
    }

    static String text(Struct struct, String field) {
        return ((Text) struct.get(field)).text();
    }

    private static List<String> texts(Struct struct, String field) {
        List<String> texts = new ArrayList<>();
        ((Items) struct.get(field)).items().forEach(item -> texts.add(((Text) item).text()));
        return texts;
    }

    /// A structure with the zero value in every field.
    static Struct blank(Shape shape) {
        try {
            return (Struct) shape.read(null, "");
        } catch (ImageException e) {
            throw new IllegalStateException(e);
        }
    }
}
