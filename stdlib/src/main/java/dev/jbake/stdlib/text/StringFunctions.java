package dev.jbake.stdlib.text;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.go.GoOrder;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import dev.jbake.source.Graphemes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of text.
public final class StringFunctions {
    private StringFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Strings");
        String name = lookup.name();
        if (lookup.is("chomp")) {
            return Declaration.of(name, "Removes all newlines from the end of a string.")
                    .parameter("str", Type.STRING, "The string.")
                    .example("chomp(\"a\\r\\n\\n\")", "\"a\"")
                    .returning(Type.STRING, call -> Value.of(chomp(call.string(0))));
        }
        if (lookup.is("indent")) {
            return Declaration.of(name, "Adds spaces to the start of every line but the first.")
                    .parameter("spaces", Type.NUMBER, "How many spaces.")
                    .parameter("str", Type.STRING, "The string.")
                    .example("indent(2, \"a\\nb\")", "\"a\\n  b\"")
                    .returning(Type.STRING, StringFunctions::indent);
        }
        if (lookup.is("join")) {
            return Declaration.of(name, "Joins the elements of lists into one string, with a separator between them.")
                    .parameter("separator", Type.STRING, "The string between two elements.")
                    .variadic(Parameter.of(
                            "lists", Type.list(Type.STRING), "One or more lists; their elements are joined in order."))
                    .example("join(\"-\", [\"a\", \"b\"], [\"c\"])", "\"a-b-c\"")
                    .example("join(\"\", [\"a\", \"b\"])", "\"ab\"")
                    .returning(Type.STRING, StringFunctions::join);
        }
        if (lookup.is("lower")) {
            return Declaration.of(name, "The string in lower case.")
                    .parameter(Parameter.of("str", Type.STRING, "The string.").allowDynamic())
                    .example("lower(\"ABC\")", "\"abc\"")
                    .example("lower(\"ÀÉ\")", "\"àé\"")
                    .returning(Type.STRING, call -> Value.of(GoText.lower(call.string(0))));
        }
        if (lookup.is("replace")) {
            return Declaration.of(name, "Replaces each occurrence of a substring.")
                    .since("0.11.0")
                    .parameter("str", Type.STRING, "The string to search in.")
                    .parameter("substr", Type.STRING, "The substring to search for, taken literally.")
                    .parameter("replace", Type.STRING, "The replacement.")
                    .example("replace(\"v1.2\", \".\", \"-\")", "\"v1-2\"")
                    .note("For patterns there is `regex_replace`.")
                    .returning(
                            Type.STRING,
                            call -> Value.of(GoText.replace(call.string(0), call.string(1), call.string(2))));
        }
        if (lookup.is("reverse")) {
            return Declaration.of(name, "The string in reverse order.")
                    .parameter(Parameter.of("str", Type.STRING, "The string.").allowDynamic())
                    .example("reverse(\"abc\")", "\"cba\"")
                    .note("It keeps letters and their accents together. For lists there is `reverselist`.")
                    .returning(Type.STRING, call -> Value.of(reverse(call.string(0))));
        }
        if (lookup.is("sanitize")) {
            return Declaration.of(
                            name,
                            "Makes a string a valid target name: everything but ASCII letters, digits, `_` and `-` becomes `_`.")
                    .since("0.17.0")
                    .parameter("name", Type.STRING, "The string.")
                    .example("sanitize(\"a.b/c\")", "\"a_b_c\"")
                    .returning(Type.STRING, call -> Value.of(sanitize(call.string(0))));
        }
        if (lookup.is("sort")) {
            return Declaration.of(name, "The strings of a list, sorted by their characters.")
                    .parameter(Parameter.of("list", Type.list(Type.STRING), "The list.")
                            .allowUnknown())
                    .example("sort([\"b\", \"a\"])", "[\"a\",\"b\"]")
                    .example("sort([\"a10\", \"a9\", \"B\"])", "[\"B\",\"a10\",\"a9\"]")
                    .returning(Type.list(Type.STRING), StringFunctions::sort);
        }
        if (lookup.is("split")) {
            return Declaration.of(name, "Splits a string at each separator.")
                    .parameter("separator", Type.STRING, "The separator; an empty one splits between all characters.")
                    .parameter("str", Type.STRING, "The string.")
                    .example("split(\",\", \"a,b\")", "[\"a\",\"b\"]")
                    .example("split(\",\", \"\")", "[\"\"]")
                    .returning(Type.list(Type.STRING), StringFunctions::split);
        }
        if (lookup.is("strlen")) {
            return Declaration.of(name, "The number of characters of a string, as a reader counts them.")
                    .parameter(Parameter.of("str", Type.STRING, "The string.")
                            .allowUnknown()
                            .allowDynamic())
                    .example("strlen(\"abc\")", "3")
                    .example("strlen(\"e\\u0301\")", "1")
                    .note("A letter with its accents, or a flag, counts as one (Unicode's grapheme clusters).")
                    .returning(Type.NUMBER, StringFunctions::strlen);
        }
        if (lookup.is("substr")) {
            return Declaration.of(name, "A part of a string.")
                    .parameter(Parameter.of("str", Type.STRING, "The string.").allowDynamic())
                    .parameter(Parameter.of(
                                    "offset",
                                    Type.NUMBER,
                                    "How many characters to skip; a negative number counts from the end.")
                            .allowDynamic())
                    .parameter(Parameter.of("length", Type.NUMBER, "How many characters to take at most; -1 takes all.")
                            .allowDynamic())
                    .example("substr(\"abcdef\", 1, 3)", "\"bcd\"")
                    .example("substr(\"abcdef\", -2, -1)", "\"ef\"")
                    .note("Characters are counted as `strlen` does.")
                    .returning(Type.STRING, StringFunctions::substr);
        }
        if (lookup.is("title")) {
            return Declaration.of(name, "The string with a capital letter at the start of each word.")
                    .parameter("str", Type.STRING, "The string.")
                    .example("title(\"hello world\")", "\"Hello World\"")
                    .returning(Type.STRING, call -> Value.of(GoText.title(call.string(0))));
        }
        if (lookup.is("trim")) {
            return Declaration.of(name, "Removes some characters from both ends of a string.")
                    .parameter("str", Type.STRING, "The string.")
                    .parameter("cutset", Type.STRING, "All characters to remove, in any order.")
                    .example("trim(\"??a!?\", \"?!\")", "\"a\"")
                    .returning(Type.STRING, call -> Value.of(GoText.trim(call.string(0), call.string(1))));
        }
        if (lookup.is("trimprefix")) {
            return Declaration.of(name, "The string without a prefix.")
                    .parameter("str", Type.STRING, "The string.")
                    .parameter("prefix", Type.STRING, "The prefix; a string without it is not changed.")
                    .example("trimprefix(\"v1.2\", \"v\")", "\"1.2\"")
                    .example("trimprefix(\"1.2\", \"v\")", "\"1.2\"")
                    .returning(Type.STRING, call -> Value.of(trimPrefix(call.string(0), call.string(1))));
        }
        if (lookup.is("trimspace")) {
            return Declaration.of(name, "Removes spaces, tabs and newlines from both ends of a string.")
                    .parameter("str", Type.STRING, "The string.")
                    .example("trimspace(\" a\\n\")", "\"a\"")
                    .returning(Type.STRING, call -> Value.of(GoText.trimSpace(call.string(0))));
        }
        if (lookup.is("trimsuffix")) {
            return Declaration.of(name, "The string without a suffix.")
                    .parameter("str", Type.STRING, "The string.")
                    .parameter("suffix", Type.STRING, "The suffix; a string without it is not changed.")
                    .example("trimsuffix(\"a.git\", \".git\")", "\"a\"")
                    .returning(Type.STRING, call -> Value.of(trimSuffix(call.string(0), call.string(1))));
        }
        if (lookup.is("upper")) {
            return Declaration.of(name, "The string in upper case.")
                    .parameter(Parameter.of("str", Type.STRING, "The string.").allowDynamic())
                    .example("upper(\"abc\")", "\"ABC\"")
                    .returning(Type.STRING, call -> Value.of(GoText.upper(call.string(0))));
        }
        return null;
    }

    private static String chomp(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Value indent(Call call) throws FunctionException {
        int spaces = call.integer(0);
        if (spaces < 0 || spaces > Limits.PADDING) {
            throw new FunctionException(0, "number of spaces must be between 0 and " + Limits.PADDING);
        }
        return Value.of(GoText.replace(call.string(1), "\n", "\n" + " ".repeat(spaces)));
    }

    private static Value join(Call call) throws FunctionException {
        if (call.count() < 2) {
            throw new FunctionException("at least one list is required");
        }
        for (int i = 1; i < call.count(); i++) {
            if (!call.argument(i).isWhollyKnown()) {
                return Value.unknown(Type.STRING);
            }
        }
        String separator = call.string(0);
        StringBuilder joined = new StringBuilder();
        boolean first = true;
        for (int i = 1; i < call.count(); i++) {
            List<Value> elements = call.argument(i).elements();
            for (int j = 0; j < elements.size(); j++) {
                if (elements.get(j).isNull()) {
                    String place = call.count() > 2 ? " of list " + i : "";
                    throw new FunctionException(i, "element " + j + place + " is null; cannot concatenate null values");
                }
                joined.append(first ? "" : separator).append(elements.get(j).asString());
                LimitExceeded.checkText((long) joined.length() + separator.length());
                first = false;
            }
        }
        return Value.of(joined.toString());
    }

    private static String reverse(String text) {
        int[] bounds = Graphemes.bounds(text);
        StringBuilder reversed = new StringBuilder(text.length());
        for (int i = bounds.length - 1; i > 0; i--) {
            reversed.append(text, bounds[i - 1], bounds[i]);
        }
        return reversed.toString();
    }

    private static String sanitize(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean plain = (point >= 'a' && point <= 'z')
                    || (point >= 'A' && point <= 'Z')
                    || (point >= '0' && point <= '9')
                    || point == '-';
            clean.append(plain ? (char) point : '_');
        }
        return clean.toString();
    }

    private static Value sort(Call call) throws FunctionException {
        Value list = call.argument(0);
        if (!list.isWhollyKnown()) {
            boolean counted = list.isKnown() && list.lengthInt() > 0;
            return counted
                    ? Value.list(Collections.nCopies(list.lengthInt(), Value.unknown(Type.STRING)))
                    : Value.unknown(call.type());
        }
        List<String> texts = new ArrayList<>();
        for (Value element : list.elements()) {
            if (element.isNull()) {
                throw new FunctionException(
                        "given list element " + texts.size() + " is null; a null string cannot be sorted");
            }
            texts.add(element.asString());
        }
        texts.sort(GoOrder::compare);
        return strings(texts);
    }

    /// A list of strings, possibly empty.
    static Value strings(List<String> texts) {
        List<Value> values = new ArrayList<>(texts.size());
        for (String text : texts) {
            values.add(Value.of(text));
        }
        return values.isEmpty() ? Value.emptyList(Type.STRING) : Value.list(values);
    }

    private static Value split(Call call) {
        return strings(GoText.split(call.string(1), call.string(0)));
    }

    private static Value strlen(Call call) {
        Value text = call.argument(0);
        return text.isKnown() ? Value.of(Graphemes.count(text.asString())) : Value.unknown(Type.NUMBER);
    }

    private static Value substr(Call call) throws FunctionException {
        String text = call.string(0);
        long offset = Call.whole(call.argument(1));
        long length = Call.whole(call.argument(2));
        int[] bounds = Graphemes.bounds(text);
        int count = bounds.length - 1;
        if (offset < 0) {
            // Compat: a length of 0 takes nothing only where the offset is not negative (functions/substr-zero-length).
            offset += count;
            length = length == 0 ? -1 : length;
        } else if (length == 0) {
            return Value.of("");
        }
        if (offset > count) {
            return Value.of("");
        }
        int start = (int) Math.max(offset, 0);
        int end = length < 0 || length > count - start ? count : start + (int) length;
        return Value.of(text.substring(bounds[start], bounds[end]));
    }

    private static String trimPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String trimSuffix(String text, String suffix) {
        return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }
}
