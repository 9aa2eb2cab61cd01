package dev.jbake.filesync.ignore;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// One line of a .dockerignore list, after cleaning; the rules are those of moby/patternmatcher.
public final class IgnorePattern {

    private final String text;
    private final boolean exception;
    private Translation.@Nullable Kind kind;
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

    public boolean exception() {
        return exception;
    }

    /// The pattern without a `/**` or `/*` at its end.
    String withoutTrailingGlob() {
        String shorter = text.endsWith("/**") ? text.substring(0, text.length() - 3) : text;
        return shorter.endsWith("/*") ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    /// Whether something but a trailing `/**` or `/*` makes this more than a literal path.
    public boolean hasWildcards() {
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
    public boolean reachesBelow(String directory) {
        return (withoutTrailingGlob() + "/").startsWith(directory);
    }

    /// Whether this pattern matches this very path.
    ///
    /// @throws BadPatternException when it is no regular expression after translation; found out at first use only,
    ///     so that a bad pattern that is never asked does no harm
    boolean matches(String path) throws BadPatternException {
        Translation.Kind known = kind;
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

    private Translation.Kind compile() throws BadPatternException {
        Translation translation = new Translation(text);
        if (translation.kind() == Translation.Kind.REGEX) {
            if (escapesNonAscii(translation.regex())) {
                throw BadPatternException.syntax();
            }
            try {
                regex = Pattern.compile(translation.regex());
            } catch (PatternSyntaxException e) {
                throw BadPatternException.syntax();
            }
            // Where a character may mean more than itself the pattern is left to the regular expression alone.
            if (text.chars().noneMatch(c -> "^[]\\|{}".indexOf(c) >= 0)) {
                head = translation.head();
                tail = translation.tail();
            }
        }
        return translation.kind();
    }

    // Compat: a character beyond ASCII cannot be escaped, which RE2/J allows; between `\Q` and `\E` nothing is escaped
    // (build/dockerignore-escape-not-ascii).
    private static boolean escapesNonAscii(String text) {
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
}
