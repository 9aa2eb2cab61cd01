package dev.jbake.parser.dockerfile;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.go.Spaces;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.UnbufferedTokenStream;
import org.jspecify.annotations.Nullable;

/// Reads one instruction.
final class InstructionParser {
    private final Source line;
    private final String text;
    private final int end;
    private final DockerfileTokens tokens;
    private final DockerfileGrammar grammar;

    private InstructionParser(Source line, char escape) {
        this.line = line;
        this.text = line.text();
        this.end = Spaces.stripTrailing(text).length();
        tokens = new DockerfileTokens(new LineCharacters(text.substring(0, end), escape));
        tokens.removeErrorListeners();
        grammar = new DockerfileGrammar(new UnbufferedTokenStream<>(tokens));
        grammar.begin(line, escape);
        grammar.removeErrorListeners();
        grammar.setBuildParseTree(false);
    }

    /// Reads an instruction without its heredocs.
    static Instruction parse(LogicalLine line, char escape) throws DockerfileException {
        InstructionParser parser = new InstructionParser(line.text(), escape);
        return parser.instruction(Math.min(Spaces.leading(parser.text), parser.end), line.span(), escape);
    }

    private Instruction instruction(int start, Span span, char escape) throws DockerfileException {
        int keywordEnd = wordEnd(start);
        String keyword = text.substring(start, keywordEnd).toUpperCase(Locale.ROOT);
        List<Word> flags = new ArrayList<>();
        int at = afterFlags(spaceEnd(keywordEnd), flags);
        return new Instruction(
                keyword,
                line.span(start, keywordEnd),
                List.copyOf(flags),
                arguments(keyword, at + Spaces.leading(text.substring(at, end)), escape),
                List.of(),
                span);
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < end && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int spaceEnd(int from) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// Reads flags; two dashes alone are their end.
    ///
    /// @return where the arguments start
    private int afterFlags(int start, List<Word> flags) {
        int at = start;
        while (text.startsWith("--", at) && at < end) {
            go(DockerfileTokens.FLAGS, at);
            Word flag = grammar.flag().result;
            Token last = grammar.getTokenStream().LT(-1);
            at = spaceEnd(last.getStopIndex() + 1);
            if (flag.text().equals("--")) {
                break;
            }
            flags.add(flag);
        }
        return at;
    }

    /// Makes the lexer read on at another place.
    private void go(int mode, int at) {
        tokens.reset();
        tokens.mode(mode);
        tokens.getInputStream().seek(at);
        grammar.setTokenStream(new UnbufferedTokenStream<>(tokens));
    }

    private InstructionArguments arguments(String keyword, int at, char escape) throws DockerfileException {
        if (at >= end) {
            return new InstructionArguments.None();
        }
        return switch (keyword) {
            case "ADD", "COPY", "VOLUME" -> {
                InstructionArguments json = json(at);
                yield json == null ? plainWords(at) : json;
            }
            case "EXPOSE", "FROM" -> plainWords(at);
            case "ARG" -> new InstructionArguments.Pairs(names(words(at)));
            case "ENV", "LABEL" -> new InstructionArguments.Pairs(pairs(keyword, words(at), at));
            case "CMD", "ENTRYPOINT", "RUN", "SHELL" -> jsonOrText(at);
            case "HEALTHCHECK" -> {
                int typeEnd = wordEnd(at);
                yield new InstructionArguments.Check(word(at, typeEnd), jsonOrText(spaceEnd(typeEnd)));
            }
            case "ONBUILD" -> {
                if (text.substring(at, wordEnd(at)).equalsIgnoreCase(keyword)) {
                    throw new DockerfileException(
                            "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", line.span(at, end));
                }
                yield new InstructionArguments.Trigger(
                        new InstructionParser(line, escape).instruction(at, line.span(at, end), escape));
            }
            default -> new InstructionArguments.Text(word(at, end));
        };
    }

    private Word word(int start, int stop) {
        return new Word(text.substring(start, stop), line.span(start, stop));
    }

    private InstructionArguments plainWords(int at) {
        go(DockerfileTokens.DEFAULT_MODE, at);
        return new InstructionArguments.Words(grammar.plainWords().result);
    }

    private List<Word> words(int at) {
        go(DockerfileTokens.PAIRS, at);
        return grammar.words().result;
    }

    private List<InstructionArguments.Pair> names(List<Word> words) {
        List<InstructionArguments.Pair> names = new ArrayList<>();
        for (Word word : words) {
            names.add(split(word));
        }
        return names;
    }

    private InstructionArguments.Pair split(Word word) {
        int equals = word.text().indexOf('=');
        if (equals < 0) {
            return new InstructionArguments.Pair(word, null);
        }
        return new InstructionArguments.Pair(
                new Word(word.text().substring(0, equals), word.span()),
                new Word(word.text().substring(equals + 1), word.span()));
    }

    /// `NAME=VALUE ..`, or the old form `NAME VALUE` with one value up to the end of the line.
    private List<InstructionArguments.Pair> pairs(String keyword, List<Word> words, int at) throws DockerfileException {
        List<InstructionArguments.Pair> pairs = new ArrayList<>();
        if (!words.isEmpty() && words.getFirst().text().indexOf('=') < 0) {
            int nameEnd = wordEnd(at);
            int value = spaceEnd(nameEnd);
            if (value >= end) {
                throw new DockerfileException(keyword + " must have two arguments", line.span(at, end));
            }
            pairs.add(new InstructionArguments.Pair(word(at, nameEnd), word(value, end)));
            return pairs;
        }
        for (Word word : words) {
            if (word.text().indexOf('=') < 0) {
                throw new DockerfileException(
                        "Syntax error - can't find = in " + GoQuote.quote(word.text())
                                + ". Must be of the form: name=value",
                        word.span());
            }
            pairs.add(split(word));
        }
        return pairs;
    }

    private InstructionArguments jsonOrText(int at) throws DockerfileException {
        if (at >= end) {
            return new InstructionArguments.None();
        }
        InstructionArguments json = json(at);
        return json == null ? new InstructionArguments.Text(word(at, end)) : json;
    }

    /// A JSON array of strings, null for anything else.
    private @Nullable InstructionArguments json(int at) throws DockerfileException {
        if (!text.startsWith("[", at)) {
            return null;
        }
        Source array = line.embedded(text.substring(at, end), (start, stop) -> line.span(at + start, at + stop));
        JsonNode read = JsonReader.read(array, new Diagnostics());
        if (!(read instanceof JsonNode.JsonArray elements)) {
            return null;
        }
        List<Word> words = new ArrayList<>();
        for (JsonNode element : elements.elements()) {
            if (!(element instanceof JsonNode.JsonString string)) {
                throw new DockerfileException(
                        "when using JSON array syntax, arrays must be comprised of strings only", element.span());
            }
            words.add(new Word(string.text(), string.span()));
        }
        return new InstructionArguments.Json(words);
    }
}
