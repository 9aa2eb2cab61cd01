package dev.jbake.dockerfile.word;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.jbake.limit.Limits;
import dev.jbake.parser.dockerfile.WordException;

/// The patterns of `${NAME#PATTERN}` and its like: `*`, `?` and plain characters.
final class ShellPattern {
    private static final String SPECIAL = "[]{}.+()|^$";

    private ShellPattern() {}

    /// The value without the shortest or longest prefix that matches.
    static String withoutPrefix(String value, String pattern, boolean isGreedy) throws WordException {
        Matcher matcher = compile(pattern, isGreedy, "^").matcher(value);
        return matcher.find() ? value.substring(matcher.end()) : value;
    }

    /// The value without the shortest or longest suffix that matches. Both are reversed, since a regular expression
    /// prefers the leftmost match.
    static String withoutSuffix(String value, String pattern, boolean isGreedy) throws WordException {
        String reversed = new StringBuilder(value).reverse().toString();
        return new StringBuilder(withoutPrefix(reversed, reversed(pattern), isGreedy))
                .reverse()
                .toString();
    }

    /// The value with what matches replaced.
    static String replace(String value, String pattern, String replacement, boolean isAll) throws WordException {
        Matcher matcher = compile(pattern, true, "").matcher(value);
        if (isAll) {
            return matcher.replaceAll(replacement);
        }
        return matcher.find()
                ? value.substring(0, matcher.start()) + replacement + value.substring(matcher.end())
                : value;
    }

    /// A pattern from back to front, each escape before the character that it escapes.
    private static String reversed(String pattern) {
        StringBuilder reversed = new StringBuilder(pattern).reverse();
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) == '\\' && at + 1 < pattern.length()) {
                int escape = pattern.length() - 1 - at;
                reversed.setCharAt(escape, pattern.charAt(at + 1));
                reversed.setCharAt(escape - 1, '\\');
                at++;
            }
        }
        return reversed.toString();
    }

    private static Pattern compile(String pattern, boolean isGreedy, String start) throws WordException {
        if (pattern.length() > Limits.PATTERN) {
            throw new WordException("a pattern in substitution has more than " + Limits.PATTERN + " characters");
        }
        StringBuilder regex = new StringBuilder(start);
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '*') {
                regex.append(isGreedy ? ".*" : ".*?");
            } else if (c == '?') {
                regex.append('.');
            } else if (c == '\\') {
                at++;
                char escaped = at < pattern.length() ? pattern.charAt(at) : '\uFFFD';
                if (escaped == '}' || escaped == '/') {
                    at--;
                    continue;
                }
                if (escaped != '*' && escaped != '?' && escaped != '\\') {
                    throw new WordException(
                            "invalid pattern (" + pattern + ") in substitution: invalid escape '\\" + escaped + "'");
                }
                regex.append('\\').append(escaped);
            } else {
                regex.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        try {
            return Pattern.compile(regex.toString());
        } catch (PatternSyntaxException e) {
            throw new WordException("invalid pattern (" + pattern + ") in substitution: " + e.getMessage());
        }
    }
}
