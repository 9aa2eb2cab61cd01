package dev.jbake.stdlib;

import dev.jbake.cty.Keys;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.LimitExceeded;
import dev.jbake.diagnostic.Limits;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;
import dev.jbake.source.Graphemes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Functions of text.
final class StringFunctions {
    private StringFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "chomp" ->
                Declaration.of(name, "Takes all line ends off the end of a text.")
                        .parameter("str", Type.STRING, "The text.")
                        .example("chomp(\"a\\r\\n\\n\")", "\"a\"")
                        .returning(Type.STRING, call -> Value.of(chomp(call.string(0))));
            case "indent" ->
                Declaration.of(name, "Puts spaces in front of every line but the first.")
                        .parameter("spaces", Type.NUMBER, "How many spaces.")
                        .parameter("str", Type.STRING, "The text.")
                        .example("indent(2, \"a\\nb\")", "\"a\\n  b\"")
                        .returning(Type.STRING, StringFunctions::indent);
            case "join" ->
                Declaration.of(name, "Makes one text of the elements of lists, with a separator between them.")
                        .parameter("separator", Type.STRING, "What stands between two elements.")
                        .variadic(Parameter.of(
                                "lists",
                                Type.list(Type.STRING),
                                "The lists, one or more; their elements are taken in order."))
                        .example("join(\"-\", [\"a\", \"b\"], [\"c\"])", "\"a-b-c\"")
                        .example("join(\"\", [\"a\", \"b\"])", "\"ab\"")
                        .returning(Type.STRING, StringFunctions::join);
            case "lower" ->
                Declaration.of(name, "The text in small letters.")
                        .parameter(Parameter.of("str", Type.STRING, "The text.").allowDynamic())
                        .example("lower(\"ABC\")", "\"abc\"")
                        .example("lower(\"ÀÉ\")", "\"àé\"")
                        .returning(Type.STRING, call -> Value.of(GoText.lower(call.string(0))));
            case "replace" ->
                Declaration.of(name, "Puts another text in the place of each occurrence of a part.")
                        .since("0.11.0")
                        .parameter("str", Type.STRING, "The text to search in.")
                        .parameter("substr", Type.STRING, "The part to look for, taken literally.")
                        .parameter("replace", Type.STRING, "What takes its place.")
                        .example("replace(\"v1.2\", \".\", \"-\")", "\"v1-2\"")
                        .note("For patterns there is `regex_replace`.")
                        .returning(
                                Type.STRING,
                                call -> Value.of(GoText.replace(call.string(0), call.string(1), call.string(2))));
            case "reverse" ->
                Declaration.of(name, "The text backwards.")
                        .parameter(Parameter.of("str", Type.STRING, "The text.").allowDynamic())
                        .example("reverse(\"abc\")", "\"cba\"")
                        .note("It keeps letters and their accents together. For lists there is `reverselist`.")
                        .returning(Type.STRING, call -> Value.of(reverse(call.string(0))));
            case "sanitize" ->
                Declaration.of(
                                name,
                                "Makes a text fit for the name of a target: everything but ASCII letters, digits, `_` and `-` becomes `_`.")
                        .since("0.17.0")
                        .parameter("name", Type.STRING, "The text.")
                        .example("sanitize(\"a.b/c\")", "\"a_b_c\"")
                        .returning(Type.STRING, call -> Value.of(sanitize(call.string(0))));
            case "sort" ->
                Declaration.of(name, "The texts of a list in the order of their characters.")
                        .parameter(Parameter.of("list", Type.list(Type.STRING), "The list.")
                                .allowUnknown())
                        .example("sort([\"b\", \"a\"])", "[\"a\",\"b\"]")
                        .example("sort([\"a10\", \"a9\", \"B\"])", "[\"B\",\"a10\",\"a9\"]")
                        .returning(Type.list(Type.STRING), StringFunctions::sort);
            case "split" ->
                Declaration.of(name, "Cuts a text at each separator.")
                        .parameter("separator", Type.STRING, "Where to cut; an empty one cuts between all characters.")
                        .parameter("str", Type.STRING, "The text.")
                        .example("split(\",\", \"a,b\")", "[\"a\",\"b\"]")
                        .example("split(\",\", \"\")", "[\"\"]")
                        .returning(Type.list(Type.STRING), StringFunctions::split);
            case "strlen" ->
                Declaration.of(name, "How many characters a text has, as a reader counts them.")
                        .parameter(Parameter.of("str", Type.STRING, "The text.")
                                .allowUnknown()
                                .allowDynamic())
                        .example("strlen(\"abc\")", "3")
                        .example("strlen(\"e\\u0301\")", "1")
                        .note("A letter with its accents, or a flag, counts as one (Unicode's grapheme clusters).")
                        .returning(Type.NUMBER, StringFunctions::strlen);
            case "substr" ->
                Declaration.of(name, "A part of a text.")
                        .parameter(Parameter.of("str", Type.STRING, "The text.").allowDynamic())
                        .parameter(Parameter.of(
                                        "offset",
                                        Type.NUMBER,
                                        "How many characters to skip; a negative number counts from the end.")
                                .allowDynamic())
                        .parameter(Parameter.of(
                                        "length", Type.NUMBER, "How many characters to take at most; -1 takes all.")
                                .allowDynamic())
                        .example("substr(\"abcdef\", 1, 3)", "\"bcd\"")
                        .example("substr(\"abcdef\", -2, -1)", "\"ef\"")
                        .note("Characters are counted as `strlen` does.")
                        .returning(Type.STRING, StringFunctions::substr);
            case "title" ->
                Declaration.of(name, "The text with a capital letter at the start of each word.")
                        .parameter("str", Type.STRING, "The text.")
                        .example("title(\"hello world\")", "\"Hello World\"")
                        .returning(Type.STRING, call -> Value.of(GoText.title(call.string(0))));
            case "trim" ->
                Declaration.of(name, "Takes some characters off both ends of a text.")
                        .parameter("str", Type.STRING, "The text.")
                        .parameter("cutset", Type.STRING, "All characters to take off, in any order.")
                        .example("trim(\"??a!?\", \"?!\")", "\"a\"")
                        .returning(Type.STRING, call -> Value.of(GoText.trim(call.string(0), call.string(1))));
            case "trimprefix" ->
                Declaration.of(name, "The text without a certain start.")
                        .parameter("str", Type.STRING, "The text.")
                        .parameter("prefix", Type.STRING, "The start; a text that starts otherwise stays as it is.")
                        .example("trimprefix(\"v1.2\", \"v\")", "\"1.2\"")
                        .example("trimprefix(\"1.2\", \"v\")", "\"1.2\"")
                        .returning(Type.STRING, call -> Value.of(trimPrefix(call.string(0), call.string(1))));
            case "trimspace" ->
                Declaration.of(name, "Takes spaces, tabs and line ends off both ends of a text.")
                        .parameter("str", Type.STRING, "The text.")
                        .example("trimspace(\" a\\n\")", "\"a\"")
                        .returning(Type.STRING, call -> Value.of(GoText.trimSpace(call.string(0))));
            case "trimsuffix" ->
                Declaration.of(name, "The text without a certain end.")
                        .parameter("str", Type.STRING, "The text.")
                        .parameter("suffix", Type.STRING, "The end; a text that ends otherwise stays as it is.")
                        .example("trimsuffix(\"a.git\", \".git\")", "\"a\"")
                        .returning(Type.STRING, call -> Value.of(trimSuffix(call.string(0), call.string(1))));
            case "upper" ->
                Declaration.of(name, "The text in capital letters.")
                        .parameter(Parameter.of("str", Type.STRING, "The text.").allowDynamic())
                        .example("upper(\"abc\")", "\"ABC\"")
                        .returning(Type.STRING, call -> Value.of(GoText.upper(call.string(0))));
            default -> throw new IllegalStateException(name);
        };
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
        texts.sort(Keys::compare);
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
