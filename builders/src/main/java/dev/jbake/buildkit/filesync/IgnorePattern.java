package dev.jbake.buildkit.filesync;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// One line of a .dockerignore list, after cleaning; the rules are those of moby/patternmatcher.
final class IgnorePattern {

    private enum Kind {
        EXACT,
        PREFIX,
        SUFFIX,
        REGEX
    }

    private final String text;
    private final boolean exception;
    private @Nullable Kind kind;
    private @Nullable Pattern regex;

    /// What a match must begin and end with: cheap to test before the regular expression is.
    private String head = "";

    private String tail = "";

    /// @param text the cleaned pattern without its `!`
    /// @param exception whether there was one
    IgnorePattern(String text, boolean exception) {
        this.text = text;
        this.exception = exception;
    }

    boolean exception() {
        return exception;
    }

    /// The pattern without a `/**` or `/*` at its end.
    String withoutTrailingGlob() {
        String shorter = text.endsWith("/**") ? text.substring(0, text.length() - 3) : text;
        return shorter.endsWith("/*") ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    /// Whether something but a trailing `/**` or `/*` makes this more than a literal path.
    boolean hasWildcards() {
        String literal = withoutTrailingGlob();
        for (int i = 0; i < literal.length(); i++) {
            if ("*[]?^\\".indexOf(literal.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the pattern could match something below a directory. Only for patterns without wildcards.
    ///
    /// @param directory a path that ends with a slash
    boolean reachesBelow(String directory) {
        return (withoutTrailingGlob() + "/").startsWith(directory);
    }

    /// Whether this pattern matches this very path.
    ///
    /// @throws BadPatternException when it is no regular expression after translation; found out at first use only,
    ///     so that a bad pattern that is never asked does no harm
    boolean matches(String path) throws BadPatternException {
        Kind known = kind;
        if (known == null) {
            known = compile();
            kind = known;
        }
        return switch (known) {
            case EXACT -> path.equals(text);
            case PREFIX -> path.startsWith(text.substring(0, text.length() - 2));
            case SUFFIX -> {
                String suffix = text.substring(2);
                yield path.endsWith(suffix) || (suffix.startsWith("/") && path.equals(suffix.substring(1)));
            }
            case REGEX ->
                regex != null
                        && path.startsWith(head)
                        && path.endsWith(tail)
                        && regex.matcher(path).find();
        };
    }

    private Kind compile() throws BadPatternException {
        StringBuilder out = new StringBuilder("^");
        Kind found = Kind.EXACT;
        int firstSpecial = -1;
        int lastSpecial = -1;
        // Compat: a byte order mark at the beginning is dropped (build/dockerignore-byte-order-mark).
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\') {
                firstSpecial = firstSpecial < 0 ? i : firstSpecial;
                lastSpecial = i;
            }
            if (c == '*' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                int at = i;
                i++;
                if (i + 1 < text.length() && text.charAt(i + 1) == '/') {
                    i++;
                }
                lastSpecial = i;
                if (i + 1 < text.length()) {
                    out.append("(.*/)?");
                    found = Kind.REGEX;
                } else if (found == Kind.EXACT) {
                    found = Kind.PREFIX;
                } else {
                    out.append(".*");
                    found = Kind.REGEX;
                }
                if (at == start) {
                    found = Kind.SUFFIX;
                }
            } else if (c == '*') {
                out.append("[^/]*");
                found = Kind.REGEX;
            } else if (c == '?') {
                out.append("[^/]");
                found = Kind.REGEX;
            } else if (".+()$".indexOf(c) >= 0) {
                // Compat: `|`, `{` and `}` are not escaped, so `a*|b` is a choice (build/dockerignore-choice).
                out.append('\\').append(c);
            } else if (c == '\\') {
                out.append(c);
                if (i + 1 < text.length()) {
                    int next = text.codePointAt(i + 1);
                    out.appendCodePoint(next);
                    i += Character.charCount(next);
                    lastSpecial = i;
                    found = Kind.REGEX;
                }
            } else if (c == '[' || c == ']') {
                out.append(c);
                found = Kind.REGEX;
            } else {
                out.append(c);
            }
        }
        if (found == Kind.REGEX) {
            if (escapesNonAscii(out)) {
                throw BadPatternException.syntax();
            }
            try {
                regex = Pattern.compile(out.append('$').toString());
            } catch (PatternSyntaxException e) {
                throw BadPatternException.syntax();
            }
            setLiteralEnds(start, firstSpecial, lastSpecial);
        }
        return found;
    }

    /// Between `\Q` and `\E` there is no escape.
    // Compat: a character beyond ASCII cannot be escaped, which RE2/J allows (build/dockerignore-escape-not-ascii).
    private static boolean escapesNonAscii(CharSequence expression) {
        String text = expression.toString();
        for (int at = text.indexOf('\\'); at >= 0 && at + 1 < text.length(); at = text.indexOf('\\', at + 2)) {
            char next = text.charAt(at + 1);
            if (next >= 0x80) {
                return true;
            }
            if (next == 'Q') {
                int end = text.indexOf("\\E", at + 2);
                if (end < 0) {
                    return false;
                }
                at = end;
            }
        }
        return false;
    }

    /// Where a character may mean more than itself the pattern is left to the regular expression alone.
    private void setLiteralEnds(int start, int first, int last) {
        if (text.chars().noneMatch(c -> "^[]\\|{}".indexOf(c) >= 0)) {
            head = text.substring(start, first);
            tail = text.substring(last + 1);
        }
    }
}
