package dev.jbake.stdlib.text;

import com.google.re2j.Matcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A replacement text with Go's `$1`, `$name`, `${name}` and `$$`; groups that do not exist give nothing.
final class RegexTemplate {
    private final String text;
    private final Map<String, Integer> names;
    private final int parts;

    RegexTemplate(String text, Map<String, Integer> names) {
        this.text = text;
        this.names = names;
        this.parts = (int) text.chars().filter(c -> c == '$').count();
    }

    /// How many marks it has, as a measure of what {@link #expand} takes.
    int parts() {
        return parts;
    }

    void expand(Matcher matcher, StringBuilder out) {
        int at = 0;
        for (int mark = text.indexOf('$'); mark >= 0; mark = text.indexOf('$', at)) {
            out.append(text, at, mark);
            at = mark + 1;
            if (text.startsWith("$", at)) {
                out.append('$');
                at++;
                continue;
            }
            boolean braced = text.startsWith("{", at);
            int start = braced ? at + 1 : at;
            int end = endOfName(start);
            if (end == start || (braced && !text.startsWith("}", end))) {
                out.append('$');
                continue;
            }
            String group = group(matcher, text.substring(start, end));
            out.append(group == null ? "" : group);
            at = braced ? end + 1 : end;
        }
        out.append(text, at, text.length());
    }

    private int endOfName(int start) {
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (!Character.isLetter(point) && !Character.isDigit(point) && point != '_') {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private @Nullable String group(Matcher matcher, String name) {
        int number = number(name);
        if (number >= 0) {
            return number <= matcher.groupCount() ? matcher.group(number) : null;
        }
        return names.containsKey(name) ? matcher.group(name) : null;
    }

    private static int number(String name) {
        if (name.length() > 8 || (name.length() > 1 && name.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
