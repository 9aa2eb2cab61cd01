package dev.jbake.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Entries;
import dev.jbake.template.GoValue.Field;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import dev.jbake.template.GoValue.Truth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What templates make of values, and what is refused. `cases.txt` of ImagetoolsIT has what the reference makes of
/// them.
class GoTemplateTest {
    private static final GoValue ROOT = new Struct(
            "root",
            List.of(
                    new Field("Name", "name", new Text("a<b"), true),
                    new Field("Count", "count", new Digits("3"), true),
                    new Field("Yes", "yes", new Truth(true), true),
                    new Field("No", "no", new Truth(false), true),
                    new Field("None", "none", new Nil(true), false),
                    new Field("Any", "any", new Nil(false), false),
                    new Field("List", "list", new Items(List.of(new Text("x"), new Text("y")), true), true),
                    new Field(
                            "Map",
                            "map",
                            new Entries(new TreeMap<>(Map.of("k", new Digits("1.50"))), new Nil(false), true),
                            true),
                    new Field("Method", "", new Text("m"), false)));

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain => plain",
                "{{.Name}} => a<b",
                "{{$.Name}} => a<b",
                "{{ json .Name }} => \"a\\u003cb\"",
                "{{ .Name | json }} => \"a\\u003cb\"",
                "{{.Count}} {{.Yes}} {{.None}} {{.Any}} => 3 true <nil> <no value>",
                "{{.List}} {{.Map}} {{.Map.k}} {{.Map.q}} => [x y] map[k:1.5] 1.5 <no value>",
                "{{index .List 1}} {{index .Map \"k\"}} => y 1.5",
                "{{range .List}}[{{.}}]{{else}}none{{end}} => [x][y]",
                "{{range .None}}x{{else}}none{{end}} => none",
                "{{range .Map}}{{.}}{{end}} => 1.5",
                "{{if .Yes}}y{{else}}n{{end}} {{if .No}}y{{else}}n{{end}} => y n",
                "{{if .No}}a{{else if .Any}}b{{else if .Yes}}c{{else}}d{{end}} => c",
                "{{if eq .Name \"a<b\"}}same{{end}}{{if ne .Name `q`}} other{{end}} => same other",
                "{{not .No}} {{len .List}} {{len .Name}} => true 2 3",
                "a {{- .Name -}} b => aa<bb",
                "a{{/* a comment */}}b => ab",
                "{{print (index .List 0) .Count}}{{print .Count 4}} => x33 4",
                "{{(index .List 0)}}{{\"}}\"}} => x}}",
                "{{.Method}} => m",
            })
    void makes(String template, String text) throws TemplateException {
        assertThat(GoTemplate.parse(template).apply(ROOT)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{{ => unclosed action",
                "{{}} => missing value for command",
                "{{.Name | }} => missing value for command",
                "{{with .Name}}x{{end}} => {{with}} is not supported, only {{if}} and {{range}}",
                "{{printf \"%s\" .Name}} => function \"printf\" not supported; there are json, index, len, print,",
                "{{$x := .Name}} => unexpected \":\"",
                "{{$x}} => the variable $x is not supported; there are none",
                "{{end}} => unexpected {{end}}",
                "{{if .Name}}x => {{if}} has no {{end}}",
                "{{range}}x{{end}} => missing value for range",
                "{{\"a}} => unclosed action",
                "{{`a}} => unterminated raw quoted string",
                "{{\"\\x41\"}} => unsupported escape \\x in a string",
                "{{(.Name}} => unclosed left parenthesis",
                "{{.Name.}} => unexpected <.> in .Name.",
                "{{.Name \"x\"}} => a value that is no function is given arguments",
                "{{.Nmae}} => can't evaluate field Nmae in root, which has Name, Count, Yes, No, None, Any, List, Map",
                "{{.None.X}} => can't evaluate field X of nothing",
                "{{.Name.X}} => can't evaluate field X of a value without fields",
                "{{.}} => the text of a root is not supported; use {{json ..}} to show it",
                "{{json}} => wrong number of args for json: want 1 got 0",
                "{{index .List 2}} => index out of range: 2",
                "{{index .List \"a\"}} => index takes a list and a number, or a map and a string",
                "{{range .Name}}x{{end}} => range can't iterate over a value that is no list and no map",
                "{{len .Yes}} => len of a value that has none",
            })
    void refuses(String template, String message) {
        assertThatThrownBy(() -> GoTemplate.parse(template).apply(ROOT))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void jsonKeepsTheOrderAndLeavesOutMethods() {
        assertThat(GoJson.of(ROOT)).isEqualTo("""
                {
                  "name": "a\\u003cb",
                  "count": 3,
                  "yes": true,
                  "none": null,
                  "any": null,
                  "list": [
                    "x",
                    "y"
                  ],
                  "map": {
                    "k": 1.50
                  }
                }""");
    }

    @Test
    void knowsTheTemplateThatIsOneField() throws TemplateException {
        assertThat(GoTemplate.parse(" {{ .Manifest }}\n").isOnly("Manifest")).isTrue();
        assertThat(GoTemplate.parse("{{.Manifest}}x").isOnly("Manifest")).isFalse();
        assertThat(GoTemplate.parse("{{.Manifest.Digest}}").isOnly("Manifest")).isFalse();
        assertThat(GoTemplate.parse("{{json .Manifest}}").isOnly("Manifest")).isFalse();
    }
}
