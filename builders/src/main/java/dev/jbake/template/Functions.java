package dev.jbake.template;

import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Entries;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Text;
import dev.jbake.template.GoValue.Truth;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The functions of templates.
final class Functions {
    private static final List<String> NAMES = List.of("json", "index", "len", "print", "println", "eq", "ne", "not");

    private Functions() {}

    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /// The names, for people.
    static String names() {
        return String.join(", ", NAMES);
    }

    static GoValue call(String name, List<GoValue> arguments) throws TemplateException {
        return switch (name) {
            case "json" -> new Text(GoJson.of(only(name, arguments)));
            case "len" -> length(only(name, arguments));
            case "not" -> new Truth(only(name, arguments).isEmpty());
            case "eq" -> new Truth(same(name, arguments));
            case "ne" -> new Truth(!same(name, arguments));
            case "index" -> index(arguments);
            case "println" -> new Text(joined(arguments, true) + "\n");
            default -> new Text(joined(arguments, false));
        };
    }

    private static GoValue only(String name, List<GoValue> arguments) throws TemplateException {
        if (arguments.size() != 1) {
            throw new TemplateException("wrong number of args for " + name + ": want 1 got " + arguments.size());
        }
        return arguments.getFirst();
    }

    private static GoValue length(GoValue value) throws TemplateException {
        int length = switch (value) {
            case Items items -> items.items().size();
            case Entries entries -> entries.entries().size();
            case Text text -> text.text().getBytes(StandardCharsets.UTF_8).length;
            default -> throw new TemplateException("len of a value that has none");
        };
        return new Digits(Integer.toString(length));
    }

    private static boolean same(String name, List<GoValue> arguments) throws TemplateException {
        if (arguments.size() != 2) {
            throw new TemplateException(name + " compares two values, but got " + arguments.size());
        }
        return ValueText.of(arguments.get(0)).equals(ValueText.of(arguments.get(1)));
    }

    private static GoValue index(List<GoValue> arguments) throws TemplateException {
        if (arguments.isEmpty()) {
            throw new TemplateException("wrong number of args for index: want at least 1 got 0");
        }
        GoValue value = arguments.getFirst();
        for (GoValue key : arguments.subList(1, arguments.size())) {
            value = element(value, key);
        }
        return value;
    }

    private static GoValue element(GoValue value, GoValue key) throws TemplateException {
        if (value instanceof Entries entries && key instanceof Text text) {
            GoValue found = entries.entries().get(text.text());
            return found == null ? entries.absent() : found;
        }
        if (value instanceof Items items && key instanceof Digits digits) {
            int size = items.items().size();
            int number = digits.literal().length() > 9 ? size : Integer.parseInt(digits.literal());
            if (number < 0 || number >= size) {
                throw new TemplateException("index out of range: " + digits.literal());
            }
            return items.items().get(number);
        }
        if (value instanceof Nil) {
            throw new TemplateException("index of nothing");
        }
        throw new TemplateException("index takes a list and a number, or a map and a string");
    }

    /// As in Go, blanks stand between two values of which neither is a string.
    private static String joined(List<GoValue> values, boolean always) throws TemplateException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            boolean strings = i > 0 && (values.get(i) instanceof Text || values.get(i - 1) instanceof Text);
            text.append(i > 0 && (always || !strings) ? " " : "").append(ValueText.of(values.get(i)));
        }
        return text.toString();
    }
}
