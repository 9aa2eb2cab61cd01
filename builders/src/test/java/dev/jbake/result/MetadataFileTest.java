package dev.jbake.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.json.JsonReader;
import dev.jbake.json.JsonWriter;
import dev.jbake.progress.Recording;
import dev.jbake.progress.StatusEvent.Warning;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The metadata file of a real run, taken apart into what the exporters answered, is put together again.
class MetadataFileTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void writesWhatTheReferenceWrote() {
        String expected = Resource.text("metadata.json");
        Diagnostics diagnostics = new Diagnostics();
        JsonObject root = (JsonObject) Objects.requireNonNull(
                JsonReader.read(new Source("metadata.json", expected), diagnostics), diagnostics.all()::toString);
        Map<String, Map<String, String>> responses = new HashMap<>();
        List<Warning> warnings = new ArrayList<>();
        for (Member target : root.members()) {
            if (target.value() instanceof JsonArray list) {
                list.elements().forEach(each -> warnings.add(Recording.warning((JsonObject) each)));
            } else {
                responses.put(target.name(), response((JsonObject) target.value()));
            }
        }
        assertThat(MetadataFile.text(responses, warnings)).isEqualTo(expected);
    }

    private static Map<String, String> response(JsonObject target) {
        Map<String, String> response = new HashMap<>();
        for (Member member : target.members()) {
            response.put(
                    member.name(),
                    member.value() instanceof JsonString text
                            ? text.text()
                            : base64(new JsonWriter("", true)
                                    .node(member.value())
                                    .toString()));
        }
        return response;
    }

    @Test
    void decodesOnlyObjectsAndListsOfObjects() {
        Map<String, String> response = new HashMap<>();
        response.put("object", base64("{\"b\":1,\"a\":[]}"));
        response.put("list", base64("[{\"a\":1}]"));
        response.put("empty", base64("{}"));
        response.put("numbers", base64("[1]"));
        response.put("word", "abcd");
        response.put("unpadded", base64("{\"a\":12}").replace("=", ""));
        response.put("result.json", "{\"plain\":true}");
        assertThat(MetadataFile.text(Map.of("t", response), List.of())).isEqualTo("""
                {
                  "t": {
                    "empty": "e30=",
                    "list": [
                      {
                        "a": 1
                      }
                    ],
                    "numbers": "WzFd",
                    "object": {
                      "b": 1,
                      "a": []
                    },
                    "result.json": {
                      "plain": true
                    },
                    "unpadded": "eyJhIjoxMn0",
                    "word": "abcd"
                  }
                }""");
    }

    @Test
    void replacesTheFileWhole() throws IOException {
        Path file = directory.resolve("meta.json");
        MetadataFile.write(file, "one");
        MetadataFile.write(file, "two");
        assertThat(file).hasContent("two");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        Path missing = directory.resolve("no").resolve("meta.json");
        assertThatThrownBy(() -> MetadataFile.write(missing, ""))
                .isInstanceOf(IOException.class)
                .hasMessage("Tried to write " + missing + ", but there is no directory " + missing.getParent());
        assertThatThrownBy(() -> MetadataFile.write(directory, "")).hasMessageEndingWith("but it is a directory");
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("target"));
        assertThatThrownBy(() -> MetadataFile.write(link, "")).hasMessageContaining("symbolic link");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
