package dev.jbake.template;

import dev.jbake.go.GoFloat;
import dev.jbake.go.GoNumberException;
import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Entries;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Moment;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Octets;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import dev.jbake.template.GoValue.Truth;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.StringJoiner;

/// Prints values as Go's `fmt` does with `%v`.
final class ValueText {
    private ValueText() {}

    /// The text of a value.
    ///
    /// @throws TemplateException for a structure: Go prints addresses in many of them
    static String of(GoValue value) throws TemplateException {
        return switch (value) {
            case Text text -> text.text();
            case Digits digits -> number(digits.literal());
            case Truth truth -> Boolean.toString(truth.truth());
            case Moment moment -> time(moment.text());
            case Octets octets -> octets(octets.base64());
            case Nil ignored -> "<nil>";
            case Items items -> {
                StringJoiner text = new StringJoiner(" ", "[", "]");
                for (GoValue item : items.items()) {
                    text.add(of(item));
                }
                yield text.toString();
            }
            case Entries entries -> {
                StringJoiner text = new StringJoiner(" ", "map[", "]");
                for (var entry : entries.entries().entrySet()) {
                    text.add(entry.getKey() + ":" + of(entry.getValue()));
                }
                yield text.toString();
            }
            case Struct struct ->
                throw new TemplateException(
                        "the text of a " + struct.name() + " is not supported; use {{json ..}} to show it");
        };
    }

    private static String number(String literal) {
        if (literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0) {
            return literal;
        }
        try {
            return GoFloat.print(GoFloat.parse(literal));
        } catch (GoNumberException e) {
            return literal;
        }
    }

    private static String octets(String base64) {
        StringJoiner text = new StringJoiner(" ", "[", "]");
        for (byte octet : Base64.getDecoder().decode(base64)) {
            text.add(Integer.toString(octet & 0xff));
        }
        return text.toString();
    }

    private static String time(String written) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(written);
            String whole = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .format(time);
            String nanos = time.getNano() == 0 ? "" : "." + digits(time.getNano());
            String offset = DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(time);
            return whole + nanos + " " + offset + " " + (time.getOffset().getTotalSeconds() == 0 ? "UTC" : offset);
        } catch (DateTimeException e) {
            return written;
        }
    }

    /// Nine digits without the zeros at the end.
    private static String digits(int nanos) {
        String nine = Integer.toString(1_000_000_000 + nanos).substring(1);
        int end = nine.length();
        while (nine.charAt(end - 1) == '0') {
            end--;
        }
        return nine.substring(0, end);
    }
}
