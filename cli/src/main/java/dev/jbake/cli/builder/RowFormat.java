package dev.jbake.cli.builder;

import com.google.common.collect.ImmutableMap;
import dev.jbake.cli.builder.RowTemplate.Row;
import dev.jbake.cli.option.UsageException;
import java.util.List;

/// The form in which a list is printed, as `--format` names it: a table, JSON lines, or a template.
final class RowFormat {
    private static final int CELL = 10;
    private static final int GAP = 3;

    private final boolean table;
    private final boolean json;
    private final RowTemplate template;
    private final ImmutableMap<String, String> headers;

    private RowFormat(boolean table, boolean json, RowTemplate template, ImmutableMap<String, String> headers) {
        this.table = table;
        this.json = json;
        this.template = template;
        this.headers = headers;
    }

    /// Reads the value of `--format`.
    ///
    /// @param written `table`, `table TEMPLATE`, `json` or a template
    /// @param columns the template of a plain table
    /// @param headers the fields of a row, with the headers of their columns
    static RowFormat of(String written, String columns, ImmutableMap<String, String> headers) throws UsageException {
        boolean table = written.startsWith("table");
        boolean json = written.equals("json");
        String text = json
                ? "{{json .}}"
                : table ? written.substring("table".length()).strip() : written;
        String template = text.isEmpty() && table ? columns : text;
        return new RowFormat(
                table,
                json,
                RowTemplate.of(
                        template.replace("\\t", "\t").replace("\\n", "\n"),
                        headers.keySet().asList()),
                headers);
    }

    /// Whether rows become lines of a table.
    boolean isTable() {
        return table;
    }

    /// Whether rows are printed as JSON.
    boolean isJson() {
        return json;
    }

    /// The whole list.
    String print(List<? extends Row> rows) {
        StringBuilder text = new StringBuilder();
        if (!table) {
            rows.forEach(row -> text.append(template.render(row)).append('\n'));
            return text.toString();
        }
        TabColumns columns = TabColumns.spaced(CELL, GAP).add(template.render(new Header(headers)));
        rows.forEach(row -> columns.add(template.render(row)));
        return columns.toString();
    }

    private record Header(ImmutableMap<String, String> headers) implements Row {
        @Override
        public String field(String name) {
            return headers.getOrDefault(name, "");
        }

        @Override
        public String json() {
            return "";
        }
    }
}
