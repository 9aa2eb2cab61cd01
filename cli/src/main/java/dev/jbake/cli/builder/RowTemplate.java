package dev.jbake.cli.builder;

import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The part of Go's templates that one row of a list needs: `{{.Field}}`, `{{json .Field}}` and `{{json .}}`.
final class RowTemplate {
    private final List<Part> parts = new ArrayList<>();

    private RowTemplate() {}

    /// A piece of the text that a row becomes.
    @FunctionalInterface
    private interface Part {
        String of(Row row);
    }

    /// One row of a list.
    interface Row {
        /// The value of one of the list's fields.
        String field(String name);

        /// The whole row as JSON.
        String json();
    }

    /// Reads a template.
    ///
    /// @param fields that a row has
    /// @throws UsageException for a field that there is not, or for a form that is not understood
    static RowTemplate of(String text, List<String> fields) throws UsageException {
        RowTemplate template = new RowTemplate();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("{{", at);
            String literal = text.substring(at, open < 0 ? text.length() : open);
            template.parts.add(row -> literal);
            if (open < 0) {
                break;
            }
            int close = text.indexOf("}}", open);
            if (close < 0) {
                throw new UsageException("invalid value for --format: {{ without }}");
            }
            template.parts.add(action(text.substring(open + 2, close).strip(), fields));
            at = close + 2;
        }
        return template;
    }

    private static Part action(String action, List<String> fields) throws UsageException {
        String[] words = action.split("\\s+", -1);
        String subject = words[words.length - 1];
        UnaryOperator<String> form = switch (words.length == 1 ? "" : words[0]) {
            case "" -> value -> value;
            case "json" -> value -> JsonWriter.quote(value, false);
            case "upper" -> value -> value.toUpperCase(Locale.ROOT);
            case "lower" -> value -> value.toLowerCase(Locale.ROOT);
            default -> throw unknown(action);
        };
        if (subject.equals(".") && action.equals("json .")) {
            return Row::json;
        }
        if (words.length > 2 || !subject.startsWith(".")) {
            throw unknown(action);
        }
        String field = subject.substring(1);
        if (!fields.contains(field)) {
            throw new UsageException("invalid value for --format: there is no field \"" + field + "\"."
                    + Suggestions.didYouMean(field, fields));
        }
        return row -> form.apply(row.field(field));
    }

    private static UsageException unknown(String action) {
        return new UsageException("invalid value for --format: {{" + action
                + "}} is not supported here; {{.Field}}, {{json .Field}} and {{json .}} are");
    }

    /// The text that a row becomes.
    String render(Row row) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.of(row)));
        return text.toString();
    }
}
