package dev.jbake.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private @Nullable JsonNode read(String text) {
        return JsonReader.read(new Source("a.json", text), diagnostics);
    }

    private String compact(String text) {
        JsonNode node = read(text);
        assertThat(diagnostics.all()).isEmpty();
        return node == null ? "" : new JsonWriter("", true).node(node).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | null",
                " [ ] | []",
                "{} | {}",
                "[1, -0.5e+3 ,0] | [1,-0.5e+3,0]",
                "{\"a\":1,\"a\":[true,false]} | {\"a\":1,\"a\":[true,false]}",
                "\"\\u00e9\\ud83d\\ude00\\ud83dx\\/\\n\" | \"é😀\uFFFDx/\\n\"",
                "\"<&>\" | \"\\u003c\\u0026\\u003e\"",
            })
    void reads(String text, String expected) {
        assertThat(compact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | unexpected end of JSON input | 0",
                "{ | unexpected end of JSON input | 1",
                "[\"a | unexpected end of JSON input | 1",
                "[1,] | invalid character ']' looking for beginning of value | 3",
                "{\"a\":1,} | invalid character '}' looking for beginning of object key string | 7",
                "{a:1} | invalid character 'a' looking for beginning of object key string | 1",
                "{\"a\" 1} | invalid character '1' after object key | 5",
                "{\"a\":1 2} | invalid character '2' after object key:value pair | 7",
                "[1 2] | invalid character '2' after array element | 3",
                "[1] x | invalid character 'x' after top-level value | 4",
                "01 | invalid character '1' after top-level value | 1",
                "-x | invalid character 'x' in numeric literal | 1",
                "1.x | invalid character 'x' after decimal point in numeric literal | 2",
                "1ex | invalid character 'x' in exponent of numeric literal | 2",
                "tru! | invalid character '!' in literal true (expecting 'e') | 3",
                "\"\\q\" | invalid character 'q' in string escape code | 2",
                "\"\\u12x\" | invalid character 'x' in \\u hexadecimal character escape | 5",
                "'a' | invalid character '\\'' looking for beginning of value | 0",
                "é | invalid character 'Ã' looking for beginning of value | 0",
            })
    void complains(String text, String detail, int start) {
        assertThat(read(text)).isNull();
        assertThat(diagnostics.all()).singleElement().satisfies(found -> {
            assertThat(found.summary()).isEqualTo("Invalid JSON");
            assertThat(found.detail()).isEqualTo(detail);
            assertThat(found.subject())
                    .isNotNull()
                    .satisfies(span -> assertThat(span.start()).isEqualTo(start));
        });
    }

    @Test
    void keepsPlaces() {
        JsonNode node = read("{ \"k\" : [ \"v\" ] }");
        assertThat(node).isInstanceOfSatisfying(JsonObject.class, object -> {
            Member member = object.members().getFirst();
            assertThat(member.nameSpan().text()).isEqualTo("\"k\"");
            assertThat(member.value().span().text()).isEqualTo("[ \"v\" ]");
            assertThat(object.span().text()).isEqualTo("{ \"k\" : [ \"v\" ] }");
        });
    }

    @Test
    void lastOfRepeatedNamesWins() {
        JsonNode node = read("{\"a\":1,\"a\":\"x\"}");
        assertThat(node)
                .isInstanceOfSatisfying(
                        JsonObject.class, object -> assertThat(object.get("a")).isInstanceOf(JsonString.class));
    }

    @Test
    void refusesDeepNesting() {
        assertThat(read("[".repeat(100_000))).isNull();
        assertThat(diagnostics.all().getFirst().detail()).isEqualTo("exceeded max depth");
    }

    @Test
    void tooManyValuesAreRefused() {
        Diagnostics diagnostics = new Diagnostics();
        String text = "[" + "1,".repeat((int) Limits.ELEMENTS) + "1]";
        assertThat(JsonReader.read(new Source("f", text), diagnostics)).isNull();
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(Code.TOO_LARGE);
    }
}
