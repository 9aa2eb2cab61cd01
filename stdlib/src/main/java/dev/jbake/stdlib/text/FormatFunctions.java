package dev.jbake.stdlib.text;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.stdlib.collection.SequenceFunctions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions `format` and `formatlist`.
public final class FormatFunctions {
    private FormatFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Formats");
        String name = lookup.name();
        if (lookup.is("format")) {
            return declaration(name, "A string in which each verb is replaced by an argument.")
                    .example("format(\"%s-%03d\", \"a\", 7)", "\"a-007\"")
                    .example("format(\"%5.1f|%-4s|%q\", 3.14159, \"ab\", \"c\")", "\"  3.1|ab  |\\\"c\\\"\"")
                    .example("format(\"%[2]s %[1]s 100%%\", \"a\", \"b\")", "\"b a 100%\"")
                    .example("format(\"%v %#v\", [\"a\"], \"b\")", "\"[\\\"a\\\"] \\\"b\\\"\"")
                    .note(
                            "Verbs: `%v` any value, `%#v` the same as JSON, `%s` string, `%q` quoted string, `%d` whole number, `%b` `%o` `%x` `%X` whole number in base 2, 8, 16, `%e` `%f` `%g` number, `%t` bool, `%%` a percent sign. Between `%` and the letter there may be `[n]` (which argument), `+`, `-`, `0`, a space, a width and a precision.")
                    .returning(Type.STRING, FormatFunctions::format);
        }
        if (lookup.is("formatlist")) {
            return declaration(
                            name,
                            "`format` for each element: lists give one argument after the other, everything else stays the same.")
                    .example("formatlist(\"%s/%s\", \"x\", [\"a\", \"b\"])", "[\"x/a\",\"x/b\"]")
                    .note("All lists must have the same length.")
                    .returning(Type.list(Type.STRING), FormatFunctions::formatList);
        }
        return null;
    }

    private static Declaration declaration(String name, String description) {
        return Declaration.of(name, description)
                .parameter("format", Type.STRING, "The string with verbs.")
                .variadic(Parameter.of("args", Type.DYNAMIC, "The values for the verbs.")
                        .allowNull()
                        .allowUnknown()
                        .allowDynamic());
    }

    private static Value format(Call call) throws FunctionException {
        List<Value> arguments = call.arguments().subList(1, call.count());
        for (Value argument : arguments) {
            if (!argument.isWhollyKnown()) {
                return Value.unknown(Type.STRING);
            }
        }
        return Value.of(Formatting.apply(call.string(0), arguments));
    }

    private static Value formatList(Call call) throws FunctionException {
        String format = call.string(0);
        List<Value> arguments = call.arguments().subList(1, call.count());
        if (arguments.isEmpty()) {
            return Value.list(List.of(Value.of(Formatting.apply(format, arguments))));
        }
        List<@Nullable List<Value>> columns = new ArrayList<>();
        int length = -1;
        int chooser = -1;
        boolean unknown = false;
        for (int i = 0; i < arguments.size(); i++) {
            Value argument = arguments.get(i);
            if (!isSequence(argument)) {
                unknown |= !argument.isKnown() && argument.type().isDynamic();
                columns.add(null);
                continue;
            }
            if (!argument.isKnown() || !argument.length().isKnown()) {
                unknown = true;
                continue;
            }
            List<Value> elements = argument.elements();
            columns.add(elements);
            if (length < 0) {
                length = elements.size();
                chooser = i;
            } else if (length != elements.size()) {
                throw new FunctionException(
                        i + 1,
                        "argument " + (i + 1) + " has length " + elements.size()
                                + ", which is inconsistent with argument " + (chooser + 1) + " of length " + length);
            }
        }
        if (unknown) {
            return Value.unknown(call.type());
        }
        return rows(format, arguments, columns, length < 0 ? 1 : length);
    }

    private static boolean isSequence(Value argument) {
        Type type = argument.type();
        return !argument.isNull() && (type.isList() || type.isSet() || type.isTuple());
    }

    private static Value rows(String format, List<Value> arguments, List<@Nullable List<Value>> columns, int length)
            throws FunctionException {
        List<Value> rows = new ArrayList<>();
        long characters = 0;
        for (int row = 0; row < length; row++) {
            List<Value> cells = new ArrayList<>();
            boolean known = true;
            for (int i = 0; i < arguments.size(); i++) {
                List<Value> column = columns.get(i);
                Value cell = column == null ? arguments.get(i) : column.get(row);
                cells.add(cell);
                known &= cell.isWhollyKnown();
            }
            try {
                String text = known ? Formatting.apply(format, cells) : "";
                characters += text.length();
                LimitExceeded.checkText(characters);
                rows.add(known ? Value.of(text) : Value.unknown(Type.STRING));
            } catch (FunctionException e) {
                throw new FunctionException("error on format iteration " + row + ": " + e.getMessage());
            }
        }
        return SequenceFunctions.list(rows, Type.STRING);
    }
}
