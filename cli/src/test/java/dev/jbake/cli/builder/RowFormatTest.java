package dev.jbake.cli.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.jbake.cli.option.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowFormatTest {
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.of("Name", "NAME", "Size", "SIZE");

    private record One(String name, String size) implements RowTemplate.Row {
        @Override
        public String field(String field) {
            return field.equals("Name") ? name : size;
        }

        @Override
        public String json() {
            return "{\"Name\":\"" + name + "\"}";
        }
    }

    private static String print(String format) throws UsageException {
        return RowFormat.of(format, "{{.Name}}\t{{.Size}}", HEADERS)
                .print(List.of(new One("a", "1"), new One("something long", "2")));
    }

    @Test
    void tables() throws UsageException {
        assertThat(print("table")).isEqualTo("NAME             SIZE\na                1\nsomething long   2\n");
        assertThat(print("table {{.Size}}\\t{{.Name}}"))
                .isEqualTo("SIZE      NAME\n1         a\n2         something long\n");
    }

    @Test
    void linesOfATemplate() throws UsageException {
        assertThat(print("json")).isEqualTo("{\"Name\":\"a\"}\n{\"Name\":\"something long\"}\n");
        assertThat(print("{{ upper .Name }}: {{json .Size}}")).isEqualTo("A: \"1\"\nSOMETHING LONG: \"2\"\n");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> print("{{.Nane}}"))
                .hasMessage("invalid value for --format: there is no field \"Nane\". Did you mean \"Name\"?");
        assertThatThrownBy(() -> print("{{range .Name}}x"))
                .hasMessageStartingWith("invalid value for --format: {{range .Name}} is not supported here");
        assertThatThrownBy(() -> print("{{.Name")).hasMessage("invalid value for --format: {{ without }}");
    }
}
