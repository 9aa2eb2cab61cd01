package dev.jbake.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.json.JsonWriter;
import dev.jbake.source.Source;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A predicate as a daemon stored it, and what the reference wrote for it into a metadata file.
class ProvenanceTest {
    private static final String V1 = "https://slsa.dev/provenance/v1";

    @Test
    void convertsVersion1() {
        String converted = Provenance.convert(Resource.text("provenance-v1.json"), V1, ProvenanceMode.MAX);
        assertThat(sorted(converted)).isEqualTo(sorted(Resource.text("provenance-v02.json")));
    }

    @Test
    void keepsTheOrderOfTheReference() {
        String converted = Provenance.convert(Resource.text("provenance-v1.json"), V1, ProvenanceMode.MAX);
        JsonObject root = (JsonObject) read(converted);
        JsonObject expected = (JsonObject) read(Resource.text("provenance-v02.json"));
        assertThat(root.members().stream().map(JsonNode.Member::name))
                .containsExactlyElementsOf(
                        expected.members().stream().map(JsonNode.Member::name).toList());
    }

    @Test
    void leavesOutWhatIsLarge() {
        String converted = Provenance.convert(Resource.text("provenance-v1.json"), V1, ProvenanceMode.MIN);
        assertThat(converted).doesNotContain("buildConfig").doesNotContain("completeness");
        String again = Provenance.convert(converted, "https://slsa.dev/provenance/v0.2", ProvenanceMode.MIN);
        assertThat(again).isEqualTo(converted);
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> Provenance.convert("[", V1, ProvenanceMode.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("failed to unmarshal provenance");
    }

    private static JsonNode read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return Objects.requireNonNull(
                JsonReader.read(new Source("test", text), diagnostics), diagnostics.all()::toString);
    }

    /// The order of names inside carries no meaning.
    private static String sorted(String text) {
        JsonWriter json = new JsonWriter(" ", false);
        sorted(read(text), json);
        return json.toString();
    }

    private static void sorted(JsonNode node, JsonWriter json) {
        switch (node) {
            case JsonObject object -> {
                TreeMap<String, JsonNode> members = new TreeMap<>();
                object.members().forEach(member -> members.put(member.name(), member.value()));
                json.beginObject();
                members.forEach((name, value) -> {
                    json.name(name);
                    sorted(value, json);
                });
                json.endObject();
            }
            case JsonArray array -> {
                json.beginArray();
                array.elements().forEach(element -> sorted(element, json));
                json.endArray();
            }
            default -> json.node(node);
        }
    }
}
