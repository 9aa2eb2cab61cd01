package dev.jbake.filesync.ignore;

/// The translation of one pattern into a regular expression, character by character, as moby/patternmatcher does it.
final class Translation {

    /// What a pattern comes to: only the last kind needs a regular expression.
    enum Kind {
        EXACT,
        PREFIX,
        SUFFIX,
        REGEX
    }

    private final String text;
    private final int start;
    private final StringBuilder out = new StringBuilder("^");
    private Kind kind = Kind.EXACT;
    private int firstSpecial = -1;
    private int lastSpecial = -1;

    Translation(String text) {
        this.text = text;
        // Compat: a byte order mark at the beginning is dropped (build/dockerignore-byte-order-mark).
        this.start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); ) {
            i = step(i);
        }
    }

    Kind kind() {
        return kind;
    }

    String regex() {
        return out + "$";
    }

    /// What is before the first special character.
    String head() {
        return text.substring(start, firstSpecial);
    }

    /// What is after the last special character.
    String tail() {
        return text.substring(lastSpecial + 1);
    }

    /// Translates what begins at an index; returns the index after it.
    private int step(int at) {
        char c = text.charAt(at);
        if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\') {
            firstSpecial = firstSpecial < 0 ? at : firstSpecial;
            lastSpecial = at;
        }
        switch (c) {
            case '*' -> {
                return is('*', at + 1) ? twoStars(at) : regex("[^/]*", at);
            }
            case '?' -> {
                return regex("[^/]", at);
            }
            case '[', ']' -> {
                return regex(String.valueOf(c), at);
            }
            case '\\' -> {
                return escape(at);
            }
            // Compat: `|`, `{` and `}` are not escaped, so `a*|b` is a choice (build/dockerignore-choice).
            case '.', '+', '(', ')', '$' -> out.append('\\').append(c);
            default -> out.append(c);
        }
        return at + 1;
    }

    private int regex(String part, int at) {
        out.append(part);
        kind = Kind.REGEX;
        return at + 1;
    }

    /// `**`, with the slash after it.
    private int twoStars(int at) {
        int last = is('/', at + 2) ? at + 2 : at + 1;
        lastSpecial = last;
        if (last + 1 < text.length()) {
            out.append("(.*/)?");
            kind = Kind.REGEX;
        } else if (kind == Kind.EXACT) {
            kind = Kind.PREFIX;
        } else {
            out.append(".*");
            kind = Kind.REGEX;
        }
        if (at == start) {
            kind = Kind.SUFFIX;
        }
        return last + 1;
    }

    private int escape(int at) {
        out.append('\\');
        if (at + 1 == text.length()) {
            return at + 1;
        }
        int next = text.codePointAt(at + 1);
        out.appendCodePoint(next);
        lastSpecial = at + Character.charCount(next);
        kind = Kind.REGEX;
        return lastSpecial + 1;
    }

    private boolean is(char wanted, int at) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
