package dev.jbake.parser.dockerfile;

import dev.jbake.go.Spaces;
import dev.jbake.syntax.dockerfile.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the heredocs that an instruction begins.
final class HeredocNames {
    private static final String MARK = "<<";
    private static final char ESCAPE = '\\';

    private HeredocNames() {}

    /// What a word says about a heredoc.
    ///
    /// @param hasTabs true after `<<-`
    record Name(String name, boolean isExpanded, boolean hasTabs) {}

    /// The heredocs of an instruction, none if its quotes do not match.
    static List<Name> of(String line) {
        List<Name> names = new ArrayList<>();
        try {
            for (String word : words(WordParser.parse(line, ESCAPE), true)) {
                Name name = name(word);
                if (name != null) {
                    names.add(name);
                }
            }
        } catch (WordException unbalanced) {
            return names;
        }
        return names;
    }

    /// What a word says: `<<NAME`, `<<-NAME` or one of them after a number; null for any other word.
    static @Nullable Name name(String word) throws WordException {
        int at = 0;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        if (!word.startsWith(MARK, at)) {
            return null;
        }
        at += MARK.length();
        boolean tabs = word.startsWith("-", at);
        if (tabs) {
            at++;
        }
        while (at < word.length() && " \t\n\f\r".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        String rest = word.substring(at);
        if (rest.isEmpty() || rest.indexOf('<') >= 0) {
            return null;
        }
        List<WordPart> parts = WordParser.parse(rest, ESCAPE);
        List<String> read = words(parts, false);
        if (read.size() != 1) {
            return null;
        }
        String raw = words(parts, true).getFirst();
        return new Name(read.getFirst(), quotes(read.getFirst()) == quotes(raw), tabs);
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '\'' || c == '"').count();
    }

    /// The words that parts make, without any variable known.
    ///
    /// @param raw whether quotes and escapes are kept
    private static List<String> words(List<WordPart> parts, boolean raw) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (WordPart part : parts) {
            StringBuilder text = new StringBuilder();
            append(part, raw, raw, text);
            if (isNested(part)) {
                // Compat: what stands before a substitution with a word of its own is forgotten
                // (DockerfileGoldenTest.readsAsExpected).
                word.setLength(0);
            }
            if (part instanceof WordPart.Text || part instanceof WordPart.Quoted) {
                word.append(text);
            } else {
                split(text, words, word);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isNested(WordPart part) {
        return part instanceof WordPart.Modified
                || part instanceof WordPart.Replaced
                || (part instanceof WordPart.Quoted quoted
                        && quoted.parts().stream().anyMatch(HeredocNames::isNested));
    }

    /// Appends text to the last word, with white space as the end of words.
    private static void split(CharSequence text, List<String> words, StringBuilder word) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Spaces.isSpace(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
    }

    private static void append(WordPart part, boolean quotes, boolean escapes, StringBuilder text) {
        switch (part) {
            case WordPart.Text plain -> text.append(escapes ? plain.raw() : plain.text());
            case WordPart.Space space -> text.append(space.text());
            case WordPart.Quoted quoted -> {
                String quote = quotes ? String.valueOf(quoted.quote()) : "";
                text.append(quote);
                append(quoted.parts(), quotes, escapes, text);
                text.append(quote);
            }
            case WordPart.Variable variable ->
                text.append(variable.isBraced() ? "${" + variable.name() + "}" : "$" + variable.name());
            case WordPart.Modified modified -> {
                text.append("${").append(modified.name()).append(modified.isNullUnset() ? ":" : "");
                text.append(modified.operator());
                append(modified.word(), quotes, isPattern(modified.operator()), text);
                text.append('}');
            }
            case WordPart.Replaced replaced -> {
                text.append("${").append(replaced.name()).append('/');
                append(replaced.pattern(), quotes, true, text);
                text.append('/');
                append(replaced.replacement(), quotes, true, text);
                text.append('}');
            }
        }
    }

    private static boolean isPattern(char operator) {
        return operator == '#' || operator == '%';
    }

    private static void append(List<WordPart> parts, boolean quotes, boolean escapes, StringBuilder text) {
        for (WordPart part : parts) {
            append(part, quotes, escapes, text);
        }
    }
}
