package dev.jbake.bake.listing;

import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.definition.Definition;
import dev.jbake.go.GoQuote;
import java.util.List;
import java.util.Locale;

/// What `--list` asks for: `targets`, `variables`, or `type=targets,format=json` and the like.
public record ListRequest(Kind kind, boolean json) {

    /// What can be listed.
    public enum Kind {
        /// Targets and groups.
        TARGETS,
        /// Variables.
        VARIABLES,
        /// Everything; only jbake has it.
        ALL
    }

    /// Reads the flag's value; the messages are the reference's.
    public static ListRequest parse(String written) throws InvalidContent {
        List<String> fields = Csv.fields(written);
        String type = "";
        String format = "table";
        if (fields.size() == 1 && fields.getFirst().equals(written) && !written.startsWith("type=")) {
            type = written;
        } else {
            for (String field : fields) {
                int equals = field.indexOf('=');
                if (equals < 0) {
                    throw new InvalidContent("invalid value " + field);
                }
                String key = field.substring(0, equals).toLowerCase(Locale.ROOT).strip();
                String value = field.substring(equals + 1);
                switch (key) {
                    case "type" -> type = value;
                    case "format" -> format = value.isEmpty() ? "table" : value;
                    default -> throw new InvalidContent("unexpected key '" + key + "' in '" + field + "'");
                }
            }
        }
        Kind kind = switch (type) {
            case "targets" -> Kind.TARGETS;
            case "variables" -> Kind.VARIABLES;
            case "all" -> Kind.ALL;
            default -> throw new InvalidContent("invalid list type " + GoQuote.quote(type));
        };
        if (!format.equals("table") && !format.equals("json")) {
            throw new InvalidContent("invalid list format " + GoQuote.quote(format));
        }
        return new ListRequest(kind, format.equals("json"));
    }

    /// The list, with a final line feed.
    public String of(Definition definition) {
        return switch (kind) {
            case TARGETS -> json ? TargetListing.json(definition) : TargetListing.table(definition);
            case VARIABLES -> json ? VariableListing.json(definition) : VariableListing.table(definition);
            case ALL -> json ? WholeListing.json(definition) : WholeListing.table(definition);
        };
    }
}
