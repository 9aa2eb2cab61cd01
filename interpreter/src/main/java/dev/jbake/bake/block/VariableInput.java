package dev.jbake.bake.block;

import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.json.JsonValueException;
import dev.jbake.cty.json.JsonValueReader;
import dev.jbake.cty.number.BigFloat;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoBool;
import dev.jbake.go.GoFloat;
import dev.jbake.go.GoNumberException;
import dev.jbake.host.Host;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The values that the command line and the environment give to variables. `--var` wins over the environment.
public final class VariableInput {
    private static final String JSON = "_JSON";

    private final Map<String, String> given;
    private final @Nullable Host host;
    private final Set<String> declared = new HashSet<>();

    /// @param given `--var`
    /// @param environment whether the environment may be read
    public VariableInput(Map<String, String> given, Host host, boolean environment) {
        this.given = given;
        this.host = environment ? host : null;
    }

    /// Declares a variable. If its name ends in `_JSON`, it is no JSON for another variable.
    void declare(String name) {
        declared.add(name);
    }

    /// The variable for which a name has JSON, or the name itself if there is none.
    public static String ofJson(String name) {
        return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    }

    private @Nullable String lookup(String name) {
        String value = given.get(name);
        return value != null || host == null ? value : host.variable(name);
    }

    private @Nullable String json(String name) {
        return declared.contains(name + JSON) ? null : lookup(name + JSON);
    }

    boolean isGiven(String name) {
        return lookup(name) != null || json(name) != null;
    }

    /// The string for an untyped variable, empty if none is given.
    String text(String name) {
        String plain = lookup(name);
        String text = plain == null ? json(name) : plain;
        return text == null ? "" : text;
    }

    /// The value that the environment gives in place of an untyped default, converted to the default's type.
    Value override(String name, Value value, Span span, Diagnostics diagnostics) {
        if (!isGiven(name)) {
            return value;
        }
        String text = text(name);
        Type type = value.type();
        if (type.isDynamic()) {
            return Value.of(text);
        }
        if (!type.isPrimitive()) {
            return wrong("unsupported type " + type.friendlyName() + " for variable " + name, type, span, diagnostics);
        }
        try {
            return primitive(name, text, type);
        } catch (InvalidContent e) {
            return wrong(e.reason(), type, span, diagnostics);
        }
    }

    /// The value that the environment gives in place of a typed variable's default.
    Value typed(String name, Value value, Type type, Span span, Diagnostics diagnostics) {
        String json = json(name);
        String text = lookup(name);
        if (json != null) {
            try {
                return JsonValueReader.read(json, type);
            } catch (JsonValueException e) {
                return wrong(
                        "failed to convert variable " + name + " from JSON: " + e.getMessage(),
                        type,
                        span,
                        diagnostics);
            }
        }
        if (text == null) {
            return value;
        }
        try {
            if (type.isList() || type.isSet() || type.isTuple() || type.isMap()) {
                return fromCsv(name, text, type);
            }
            if (type.isPrimitive()) {
                return primitive(name, text, type);
            }
        } catch (InvalidContent e) {
            return wrong(e.reason(), type, span, diagnostics);
        }
        return wrong("unsupported type " + type.friendlyName() + " for variable " + name, type, span, diagnostics);
    }

    private static Value primitive(String name, String text, Type type) throws InvalidContent {
        if (type.equals(Type.STRING)) {
            return Value.of(text);
        }
        if (type.equals(Type.BOOL)) {
            Boolean bool = GoBool.parse(text);
            if (bool == null) {
                throw new InvalidContent("failed to parse " + name + " as bool: " + GoBool.error(text));
            }
            return Value.of(bool.booleanValue());
        }
        String parsing = "failed to parse " + name + " as number: ";
        try {
            double number = GoFloat.parse(text);
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                throw new InvalidContent(parsing + "invalid number value");
            }
            return Value.of(BigFloat.of(number));
        } catch (GoNumberException e) {
            throw new InvalidContent(parsing + e.reason());
        }
    }

    private static Value fromCsv(String name, String text, Type type) throws InvalidContent {
        List<String> fields;
        try {
            fields = Csv.fields(text);
        } catch (InvalidContent e) {
            throw new InvalidContent("failed to convert variable " + name + " from CSV: failed to parse " + text
                    + " as CSV: " + e.reason());
        }
        try {
            if (type.isTuple()) {
                return tuple(name, fields, type);
            }
            if (!type.elementType().isPrimitive()) {
                throw new InvalidContent("unsupported type " + type.friendlyName() + " for CSV specification");
            }
            if (type.isMap()) {
                return map(name, fields, type);
            }
            List<Value> elements = new ArrayList<>();
            for (String field : fields) {
                elements.add(element(name, field, type.elementType(), type, "of"));
            }
            return type.isList() ? Value.list(elements) : Value.set(elements);
        } catch (InvalidContent e) {
            throw new InvalidContent("failed to convert variable " + name + " from CSV: " + e.reason());
        }
    }

    private static Value element(String name, String field, Type element, Type whole, String word)
            throws InvalidContent {
        try {
            return primitive(name, field, element);
        } catch (InvalidContent e) {
            throw new InvalidContent(
                    "failed to parse element " + word + " type " + whole.friendlyName() + ": " + e.reason());
        }
    }

    private static Value tuple(String name, List<String> fields, Type type) throws InvalidContent {
        List<Type> types = type.elementTypes();
        if (types.size() != fields.size()) {
            throw new InvalidContent(type.friendlyName() + " expects " + types.size() + " elements but only "
                    + fields.size() + " provided");
        }
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!types.get(i).isPrimitive()) {
                throw new InvalidContent("unsupported type " + type.friendlyName() + " for CSV specification");
            }
            elements.add(element(name, fields.get(i), types.get(i), type, "of"));
        }
        return Value.tuple(elements);
    }

    private static Value map(String name, List<String> fields, Type type) throws InvalidContent {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String field : fields) {
            List<String> pair;
            try {
                pair = Csv.fields(field, ':');
            } catch (InvalidContent e) {
                throw new InvalidContent(
                        "failed to parse " + field + " as k/v for variable " + name + ": " + e.reason());
            }
            if (pair.size() != 2) {
                throw new InvalidContent("expected one k/v pair but got " + pair.size() + " pieces from " + field);
            }
            entries.put(pair.get(0), element(name, pair.get(1), type.elementType(), type, "from"));
        }
        return Value.map(entries);
    }

    private static Value wrong(String detail, Type type, Span span, Diagnostics diagnostics) {
        diagnostics.error(Code.INVALID_VALUE, "Invalid value", detail, span);
        return Value.unknown(type);
    }
}
