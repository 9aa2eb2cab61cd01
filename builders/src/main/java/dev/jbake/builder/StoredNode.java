package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Platform;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One node of a builder as its file has it, where a list that was never set is `null`, other than an empty one.
///
/// @param name unique inside the builder
/// @param endpoint of its daemon
/// @param platforms those that the user configured
/// @param options `--driver-opt`, by key
/// @param flags buildkitd's flags
/// @param files configuration files for a new buildkitd: base64 text by name
record StoredNode(
        String name,
        String endpoint,
        @Nullable ImmutableList<Platform> platforms,
        @Nullable ImmutableMap<String, String> options,
        @Nullable ImmutableList<String> flags,
        @Nullable ImmutableMap<String, String> files) {

    /// @throws UnusableBuilderException where a member is of a wrong type
    static StoredNode of(Fields fields) throws UnusableBuilderException {
        ImmutableMap<String, String> files = fields.texts("Files");
        for (Map.Entry<String, String> file : files.entrySet()) {
            requireBase64(file, fields.source());
        }
        return new StoredNode(
                fields.text("Name"),
                fields.text("Endpoint"),
                fields.has("Platforms") ? platforms(fields) : null,
                fields.has("DriverOpts") ? fields.texts("DriverOpts") : null,
                fields.has("Flags") ? fields.textList("Flags") : null,
                fields.has("Files") ? files : null);
    }

    private static void requireBase64(Map.Entry<String, String> file, String source) throws UnusableBuilderException {
        try {
            Base64.getDecoder().decode(file.getValue());
        } catch (IllegalArgumentException e) {
            throw new UnusableBuilderException(
                    "invalid " + source + ": \"Files\" holds \"" + file.getKey() + "\", which is not base64");
        }
    }

    private static ImmutableList<Platform> platforms(Fields node) throws UnusableBuilderException {
        ImmutableList.Builder<Platform> platforms = ImmutableList.builder();
        for (Fields platform : node.objectList("Platforms")) {
            platforms.add(new Platform(
                    platform.text("os"),
                    platform.text("architecture"),
                    platform.text("variant"),
                    platform.text("os.version"),
                    platform.textList("os.features")));
        }
        return platforms.build();
    }

    /// The node for those who only read.
    Node node() {
        return new Node(
                name,
                endpoint,
                platforms == null ? ImmutableList.of() : platforms,
                options == null ? ImmutableMap.of() : options,
                flags == null ? ImmutableList.of() : flags,
                files == null ? ImmutableMap.of() : files);
    }

    /// The node without the platforms that another node has now.
    StoredNode without(List<String> taken) {
        ImmutableList<Platform> left = node().platforms().stream()
                .filter(platform -> !taken.contains(platform.format()))
                .collect(ImmutableList.toImmutableList());
        return new StoredNode(name, endpoint, left, options, flags, files);
    }

    void write(JsonWriter json) {
        json.beginObject().name("Name").string(name).name("Endpoint").string(endpoint);
        json.name("Platforms");
        if (platforms == null) {
            json.nothing();
        } else {
            json.beginArray();
            platforms.forEach(platform -> write(json, platform));
            json.endArray();
        }
        write(json.name("DriverOpts"), options);
        write(json.name("Flags"), flags);
        write(json.name("Files"), files);
        json.endObject();
    }

    private static void write(JsonWriter json, Platform platform) {
        json.beginObject().name("architecture").string(platform.architecture());
        json.name("os").string(platform.os());
        if (!platform.osVersion().isEmpty()) {
            json.name("os.version").string(platform.osVersion());
        }
        if (!platform.osFeatures().isEmpty()) {
            write(json.name("os.features"), platform.osFeatures());
        }
        if (!platform.variant().isEmpty()) {
            json.name("variant").string(platform.variant());
        }
        json.endObject();
    }

    private static void write(JsonWriter json, @Nullable List<String> words) {
        if (words == null) {
            json.nothing();
            return;
        }
        json.beginArray();
        words.forEach(json::string);
        json.endArray();
    }

    private static void write(JsonWriter json, @Nullable Map<String, String> entries) {
        if (entries == null) {
            json.nothing();
            return;
        }
        json.beginObject();
        ImmutableSortedMap.copyOf(entries)
                .forEach((name, value) -> json.name(name).string(value));
        json.endObject();
    }
}
