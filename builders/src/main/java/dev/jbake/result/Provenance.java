package dev.jbake.result;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonReader;
import dev.jbake.json.JsonWriter;
import dev.jbake.source.Source;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A SLSA provenance predicate in the shape of version 0.2, which the metadata file has.
public final class Provenance {
    private static final String V1 = "https://slsa.dev/provenance/v1";
    private static final String BUILD_TYPE = "https://mobyproject.org/buildkit@v1";

    private Provenance() {}

    /// Converts a predicate as the daemon stored it.
    ///
    /// @param predicate JSON text
    /// @param type the predicate type, `https://slsa.dev/provenance/v1` or `.../v0.2`
    /// @param mode {@link ProvenanceMode#MIN} leaves `buildConfig` and `metadata` out
    /// @return JSON text on one line
    /// @throws IllegalArgumentException when the predicate is no JSON object
    public static String convert(String predicate, String type, ProvenanceMode mode) {
        Diagnostics mistakes = new Diagnostics();
        if (!(JsonReader.read(new Source("provenance", predicate), mistakes) instanceof JsonObject root)) {
            throw new IllegalArgumentException("failed to unmarshal provenance");
        }
        JsonWriter json = new JsonWriter("", true).beginObject();
        if (type.equals(V1)) {
            fromV1(root, mode, json);
        } else {
            for (String name : new String[] {"builder", "buildType", "materials", "invocation"}) {
                copy(root, name, name, json);
            }
            if (mode == ProvenanceMode.MAX) {
                copy(root, "buildConfig", "buildConfig", json);
                copy(root, "metadata", "metadata", json);
            }
        }
        return json.endObject().toString();
    }

    private static void fromV1(JsonObject root, ProvenanceMode mode, JsonWriter json) {
        JsonNode definition = root.get("buildDefinition");
        JsonNode details = root.get("runDetails");
        JsonNode external = member(definition, "externalParameters");
        JsonNode internal = member(definition, "internalParameters");
        json.name("builder").beginObject();
        json.name("id").string(text(member(member(details, "builder"), "id")));
        json.endObject().name("buildType").string(BUILD_TYPE);
        materials(member(definition, "resolvedDependencies"), json);
        json.name("invocation").beginObject().name("configSource").beginObject();
        JsonNode source = member(external, "configSource");
        copy(source, "uri", "uri", json);
        copy(source, "digest", "digest", json);
        copy(source, "path", "entryPoint", json);
        json.endObject();
        copyOrEmpty(external, "request", "parameters", json);
        json.name("environment");
        environment(internal, json);
        json.endObject();
        if (mode == ProvenanceMode.MAX) {
            copy(internal, "buildConfig", "buildConfig", json);
            metadata(member(details, "metadata"), json);
        }
    }

    private static void materials(@Nullable JsonNode dependencies, JsonWriter json) {
        if (!(dependencies instanceof JsonArray array) || array.elements().isEmpty()) {
            return;
        }
        json.name("materials").beginArray();
        for (JsonNode dependency : array.elements()) {
            json.beginObject();
            copy(dependency, "uri", "uri", json);
            copy(dependency, "digest", "digest", json);
            json.endObject();
        }
        json.endArray();
    }

    /// The platform and the entries that were added to the daemon's configuration, sorted by name.
    private static void environment(@Nullable JsonNode internal, JsonWriter json) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        if (internal instanceof JsonObject object) {
            object.members().forEach(member -> members.put(member.name(), member.value()));
        }
        members.remove("buildConfig");
        JsonNode platform = members.remove("builderPlatform");
        if (platform != null) {
            members.put("platform", platform);
        }
        json.beginObject();
        members.forEach((name, value) -> json.name(name).node(value));
        json.endObject();
    }

    private static void metadata(@Nullable JsonNode metadata, JsonWriter json) {
        if (!(metadata instanceof JsonObject)) {
            return;
        }
        JsonNode complete = member(metadata, "buildkit_completeness");
        json.name("metadata").beginObject();
        copy(metadata, "invocationId", "buildInvocationID", json);
        copy(metadata, "startedOn", "buildStartedOn", json);
        copy(metadata, "finishedOn", "buildFinishedOn", json);
        json.name("completeness").beginObject();
        json.name("parameters").bool(truth(member(complete, "request")));
        json.name("environment").bool(true);
        json.name("materials").bool(truth(member(complete, "resolvedDependencies")));
        json.endObject();
        json.name("reproducible").bool(truth(member(metadata, "buildkit_reproducible")));
        copyOrEmpty(metadata, "buildkit_metadata", BUILD_TYPE + "#metadata", json);
        copy(metadata, "buildkit_hermetic", BUILD_TYPE + "#hermetic", json);
        json.endObject();
    }

    private static @Nullable JsonNode member(@Nullable JsonNode node, String name) {
        return node instanceof JsonObject object ? object.get(name) : null;
    }

    private static String text(@Nullable JsonNode node) {
        return node instanceof JsonString string ? string.text() : "";
    }

    private static boolean truth(@Nullable JsonNode node) {
        return node instanceof JsonBool bool && bool.truth();
    }

    private static void copy(@Nullable JsonNode from, String name, String as, JsonWriter json) {
        JsonNode value = member(from, name);
        if (value != null) {
            json.name(as).node(value);
        }
    }

    private static void copyOrEmpty(@Nullable JsonNode from, String name, String as, JsonWriter json) {
        if (member(from, name) == null) {
            json.name(as).beginObject().endObject();
        } else {
            copy(from, name, as, json);
        }
    }
}
