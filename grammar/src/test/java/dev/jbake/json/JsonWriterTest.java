package dev.jbake.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void indentsAsGo() {
        JsonWriter writer = new JsonWriter("  ", true);
        writer.beginObject().name("a").beginArray().endArray();
        writer.name("b").beginObject().endObject();
        writer.name("c")
                .beginArray()
                .string("x<y")
                .number(-1)
                .bool(true)
                .nothing()
                .endArray();
        writer.endObject();
        assertThat(writer).hasToString("""
                {
                  "a": [],
                  "b": {},
                  "c": [
                    "x\\u003cy",
                    -1,
                    true,
                    null
                  ]
                }""");
    }

    @Test
    void escapesAsGo() {
        assertThat(JsonWriter.quote("\"\\\b\f\n\r\t\0\u001f\u007fé\u2028\u2029😀", true))
                .isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé\\u2028\\u2029😀\"");
        assertThat(JsonWriter.quote("a\ud800b", true)).isEqualTo("\"a\\ufffdb\"");
        assertThat(JsonWriter.quote("<&>", false)).isEqualTo("\"<&>\"");
    }
}
