package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.EntriesAttribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.PolicyChoice;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `policy`: source policies. A build with files of them is refused.
public final class Policy extends EntriesAttribute<Policy.Entry> {
    /// One policy, or an option for all of them.
    ///
    /// @param files in written order
    /// @param reset whether those before it are dropped
    /// @param disabled whether none is asked
    /// @param strict null if not given
    /// @param logLevel null if not given
    public record Entry(
            List<String> files,
            boolean reset,
            boolean disabled,
            @Nullable Boolean strict,
            @Nullable String logLevel) {}

    /// The attribute, as the table has it.
    public static final Policy ATTRIBUTE = new Policy();

    /// The content of a target of which no policy is asked.
    public static final List<Entry> DISABLED = List.of(new Entry(List.of(), false, true, null, null));

    private static final String COMBINED = "disabled policy cannot be combined with other policy flags";

    private Policy() {
        super("policy", Type.map(Type.STRING), true, "Policies that sources must meet.");
    }

    @Override
    public String since() {
        return "0.31.0";
    }

    @Override
    public String objectsSince() {
        return since();
    }

    @Override
    protected List<Entry> parse(String text) throws InvalidContent {
        return List.of(parse(Csv.fields(text)));
    }

    private static Entry parse(List<String> fields) throws InvalidContent {
        List<String> files = new ArrayList<>();
        boolean reset = false;
        boolean disabled = false;
        Boolean strict = null;
        String level = null;
        for (String field : fields) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                throw new InvalidContent("invalid value " + field);
            }
            String value = field.substring(equals + 1);
            switch (field.substring(0, equals).toLowerCase(Locale.ROOT).strip()) {
                case "filename" -> {
                    if (value.isEmpty()) {
                        throw new InvalidContent("invalid value " + field);
                    }
                    files.add(value);
                }
                case "reset" -> reset = bool(field, value);
                case "disabled" -> disabled = bool(field, value);
                case "strict" -> strict = bool(field, value);
                case "log-level" -> level = level(field, value);
                default -> throw new InvalidContent("invalid value " + field);
            }
        }
        return new Entry(files, reset, disabled, strict, level);
    }

    /// True for an option that turns policies off, as far as it can be read.
    public static boolean disables(String option) {
        try {
            return parse(Csv.fields(option)).disabled;
        } catch (InvalidContent ignored) {
            return false;
        }
    }

    /// Refuses what an option cannot say about policies.
    ///
    /// @param options all values of `--policy`
    public static void checkOptions(List<String> options) throws InvalidContent {
        List<Entry> entries = new ArrayList<>();
        for (String option : options) {
            entries.add(parse(Csv.fields(option)));
        }
        for (Entry entry : entries) {
            if (!entry.files.isEmpty()) {
                throw new InvalidContent(
                        "--policy does not accept filename; define policy files in the bake definition");
            }
            if (entry.reset) {
                throw new InvalidContent(
                        "--policy does not accept reset; define policy composition in the bake definition");
            }
            if (entry.disabled && (entry.strict != null || entry.logLevel != null || entries.size() > 1)) {
                throw new InvalidContent(COMBINED);
            }
        }
    }

    private static boolean bool(String field, String value) throws InvalidContent {
        try {
            return Contents.bool(value);
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid value " + field + ": " + e.reason());
        }
    }

    private static String level(String field, String value) throws InvalidContent {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "panic" -> "panic";
            case "fatal" -> "fatal";
            case "error" -> "error";
            case "warn", "warning" -> "warning";
            case "info" -> "info";
            case "debug" -> "debug";
            case "trace" -> "trace";
            default ->
                throw new InvalidContent("invalid value " + field + ": not a valid logrus Level: \"" + value + "\"");
        };
    }

    @Override
    protected InvalidContent nullElement(Value element) {
        return Contents.mismatch(element.type(), Type.map(Type.STRING));
    }

    @Override
    public Value converted(Value element) throws InvalidContent {
        if (!element.type().isObject() && !element.type().isMap()) {
            throw Contents.mismatch(element.type(), Type.map(Type.STRING));
        }
        return element;
    }

    @Override
    protected Entry entry(Value value) throws InvalidContent {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
            Value field = entry.getValue();
            if (field.isNull() || !field.isKnown()) {
                continue;
            }
            if (!field.type().isPrimitive()) {
                throw Contents.mismatch(field.type(), Type.STRING);
            }
            String text = Contents.convert(field, Type.STRING).asString();
            if (!text.isEmpty()) {
                fields.add(entry.getKey() + "=" + text);
            }
        }
        return parse(fields);
    }

    @Override
    protected Value entryValue(Entry entry) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (!entry.files.isEmpty()) {
            values.put("filename", Value.of(entry.files.getFirst()));
        }
        if (entry.reset) {
            values.put("reset", Value.of("true"));
        }
        if (entry.disabled) {
            values.put("disabled", Value.of("true"));
        }
        if (entry.strict != null) {
            values.put("strict", Value.of(entry.strict.toString()));
        }
        if (entry.logLevel != null) {
            values.put("log-level", Value.of(entry.logLevel));
        }
        return values.isEmpty() ? Value.emptyMap(Type.STRING) : Value.map(values);
    }

    @Override
    public List<Entry> override(@Nullable List<Entry> content, TargetOverride override) throws InvalidContent {
        List<Entry> changed = new ArrayList<>(override.append() && content != null ? content : List.of());
        for (String text : override.values()) {
            changed.addAll(parse(text));
        }
        return changed;
    }

    @Override
    protected List<Entry> distinct(List<Entry> entries) {
        return entries;
    }

    @Override
    protected void printEntry(Entry entry, JsonWriter json) {
        json.beginObject().name("Files");
        if (entry.files.isEmpty()) {
            json.nothing();
        } else {
            json.beginArray();
            for (String file : entry.files) {
                json.beginObject()
                        .name("Filename")
                        .string(file)
                        .name("Data")
                        .nothing()
                        .endObject();
            }
            json.endArray();
        }
        json.name("Reset")
                .bool(entry.reset)
                .name("Disabled")
                .bool(entry.disabled)
                .name("Strict");
        if (entry.strict == null) {
            json.nothing();
        } else {
            json.bool(entry.strict);
        }
        json.name("LogLevel");
        if (entry.logLevel == null) {
            json.nothing();
        } else {
            json.string(entry.logLevel);
        }
        json.endObject();
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) throws InvalidContent {
        PolicyChoice beside = PolicyChoice.ALL;
        boolean named = false;
        for (Entry entry : content) {
            if (entry.disabled) {
                if (content.size() > 1 || !entry.equals(DISABLED.getFirst())) {
                    throw new InvalidContent(COMBINED);
                }
                beside = PolicyChoice.NONE;
            }
            if (entry.reset) {
                beside = PolicyChoice.BUILT_IN;
                named = false;
            }
            named |= !entry.files.isEmpty();
        }
        if (named) {
            draft.notSupported("policy");
        } else {
            draft.policies(beside);
        }
    }
}
