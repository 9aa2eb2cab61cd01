package dev.jbake.bake.compose;

import dev.jbake.bake.compose.YamlToken.Kind;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Cuts a YAML text into tokens.
final class YamlTokens {
    private static final int DEEPEST = 10_000;

    private final YamlCursor cursor;
    private final YamlProperties properties;
    private final YamlFlowText flowText;
    private final List<YamlToken> tokens = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private final Deque<YamlSimpleKey> outerKeys = new ArrayDeque<>();
    private int head;
    private int taken;
    private boolean ready;
    private int indent = -1;
    private int flow;
    private boolean keyAllowed = true;
    private boolean keyPossible;
    private YamlSimpleKey key = YamlSimpleKey.NONE;

    YamlTokens(Source source) {
        cursor = new YamlCursor(source);
        properties = new YamlProperties(cursor);
        flowText = new YamlFlowText(cursor);
    }

    YamlToken peek() throws ComposeProblem {
        if (!ready) {
            more();
            ready = true;
        }
        return tokens.get(head);
    }

    /// Takes the token that was looked at.
    void skip() {
        ready = false;
        taken++;
        head++;
        if (head > 1000 && head > tokens.size() / 2) {
            tokens.subList(0, head).clear();
            head = 0;
        }
    }

    Span span(YamlMark from, YamlMark to) {
        return cursor.span(from, to);
    }

    /// A mistake in the order of tokens.
    // Compat: the reference's parser, unlike its scanner, counts lines from zero (case yaml-unexpected-line).
    ComposeProblem problem(String context, YamlMark began, String words, YamlMark place) {
        return cursor.mistake(context, began, words, place);
    }

    // Compat: two tokens more than needed are read, since the reference looks for comments there; so mistakes in them
    // are said first (case yaml-mistake-ahead).
    private void more() throws ComposeProblem {
        if (tokens.isEmpty()) {
            cursor.need(1);
            add(new YamlToken(Kind.STREAM_START, cursor.mark(), cursor.mark()));
        }
        while (head >= tokens.size() - 2 || keyMayBeAtHead()) {
            fetch();
        }
    }

    private boolean keyMayBeAtHead() {
        YamlSimpleKey outermost = outerKeys.peekFirst();
        return outermost != null ? outermost.token() == taken : keyPossible && key.token() == taken;
    }

    private void add(YamlToken token) {
        tokens.add(token);
    }

    private void fetch() throws ComposeProblem {
        cursor.need(1);
        YamlMark before = cursor.mark();
        toNextToken();
        unindent(cursor.column(), before);
        cursor.need(4);
        char c = cursor.now();
        if (c == YamlCursor.END) {
            end();
        } else if (c == '%' && cursor.column() == 0) {
            endBlocks();
            add(properties.directive());
        } else if (cursor.isDocument('-')) {
            endBlocks();
            add(indicator(Kind.DOCUMENT_START, 3));
        } else if (cursor.isDocument('.')) {
            endBlocks();
            add(indicator(Kind.DOCUMENT_END, 3));
        } else {
            content(c);
            if (!last().is(Kind.BLOCK_ENTRY)) {
                YamlComments.skipOnLine(cursor);
            }
        }
    }

    private YamlToken last() {
        return tokens.get(tokens.size() - 1);
    }

    private void content(char c) throws ComposeProblem {
        boolean alone = YamlCursor.isSpace(cursor.at(1));
        switch (c) {
            case '[' -> open(Kind.FLOW_SEQUENCE_START);
            case '{' -> open(Kind.FLOW_MAPPING_START);
            case ']' -> close(Kind.FLOW_SEQUENCE_END);
            case '}' -> close(Kind.FLOW_MAPPING_END);
            case ',' -> {
                removeKey();
                keyAllowed = true;
                add(indicator(Kind.FLOW_ENTRY, 1));
            }
            case '*', '&' -> {
                mayBeKey();
                add(properties.anchor(c == '*' ? Kind.ALIAS : Kind.ANCHOR));
            }
            case '!' -> {
                mayBeKey();
                add(properties.tag());
            }
            case '\'', '"' -> {
                mayBeKey();
                add(flowText.quoted());
            }
            default -> {
                if (c == '-' && alone) {
                    blockEntry();
                } else if (c == '?' && alone) {
                    complexKey();
                } else if (c == ':' && (alone || (flow > 0 && !inSequence()))) {
                    value();
                } else if ((c == '|' || c == '>') && flow == 0) {
                    removeKey();
                    keyAllowed = true;
                    add(YamlBlockText.scan(cursor, indent));
                } else {
                    plain(c);
                }
            }
        }
    }

    private boolean inSequence() {
        return last().is(Kind.FLOW_ENTRY) || last().is(Kind.FLOW_SEQUENCE_START);
    }

    private void plain(char c) throws ComposeProblem {
        boolean indicator = "-?:#|>%@`".indexOf(c) >= 0 || YamlCursor.isSpace(c);
        boolean starts = c == '-' ? !YamlCursor.isBlank(cursor.at(1)) : c == '?' || c == ':';
        if (indicator && !starts) {
            YamlMark here = cursor.mark();
            throw cursor.problem(
                    "while scanning for the next token", here, "found character that cannot start any token");
        }
        mayBeKey();
        YamlFolding after = new YamlFolding();
        add(flowText.plain(indent + 1, flow > 0, after));
        keyAllowed |= after.isBroken();
    }

    private YamlToken indicator(Kind kind, int length) throws ComposeProblem {
        YamlMark start = cursor.mark();
        cursor.skip(length);
        return new YamlToken(kind, start, cursor.mark());
    }

    private void toNextToken() throws ComposeProblem {
        while (true) {
            while (cursor.now() == ' ' || (cursor.now() == '\t' && (flow > 0 || !keyAllowed))) {
                cursor.skip();
            }
            if (cursor.now() == '#') {
                YamlComments.skip(cursor);
            }
            if (!YamlCursor.isBreak(cursor.now())) {
                return;
            }
            cursor.skipBreak();
            if (flow == 0) {
                keyAllowed = true;
            }
        }
    }

    private void mayBeKey() throws ComposeProblem {
        saveKey();
        keyAllowed = false;
    }

    private void saveKey() throws ComposeProblem {
        if (keyAllowed) {
            boolean required = flow == 0 && indent == cursor.column();
            removeKey();
            keyPossible = true;
            key = new YamlSimpleKey(required, flow, taken + tokens.size() - head, cursor.mark());
        }
    }

    private void removeKey() throws ComposeProblem {
        if (key.required()) {
            throw cursor.problem("while scanning a simple key", key.mark(), "could not find expected ':'");
        }
        keyPossible = false;
    }

    private void open(Kind kind) throws ComposeProblem {
        saveKey();
        if (++flow > DEEPEST) {
            throw cursor.problem("while increasing flow level", key.mark(), "exceeded max depth of " + DEEPEST);
        }
        if (keyPossible) {
            outerKeys.addLast(key);
        }
        key = YamlSimpleKey.NONE;
        keyAllowed = true;
        add(indicator(kind, 1));
    }

    private void close(Kind kind) throws ComposeProblem {
        removeKey();
        if (flow > 0) {
            flow--;
            YamlSimpleKey outer = outerKeys.peekLast();
            if (outer != null && outer.flow() == flow) {
                key = outerKeys.removeLast();
                keyPossible = true;
            }
        }
        keyAllowed = false;
        add(indicator(kind, 1));
    }

    private void blockEntry() throws ComposeProblem {
        if (flow == 0) {
            if (!keyAllowed) {
                throw cursor.problem("block sequence entries are not allowed in this context");
            }
            indent(cursor.column(), tokens.size(), Kind.BLOCK_SEQUENCE_START, cursor.mark());
        }
        removeKey();
        keyAllowed = true;
        add(indicator(Kind.BLOCK_ENTRY, 1));
    }

    private void complexKey() throws ComposeProblem {
        if (flow == 0) {
            if (!keyAllowed) {
                throw cursor.problem("mapping keys are not allowed in this context");
            }
            indent(cursor.column(), tokens.size(), Kind.BLOCK_MAPPING_START, cursor.mark());
        }
        removeKey();
        keyAllowed = flow == 0;
        add(indicator(Kind.KEY, 1));
    }

    private void value() throws ComposeProblem {
        if (keyPossible && key.mark().line() == cursor.line()) {
            int at = head + key.token() - taken;
            tokens.add(at, new YamlToken(Kind.KEY, key.mark(), key.mark()));
            indent(key.mark().column(), at, Kind.BLOCK_MAPPING_START, key.mark());
            keyPossible = false;
            key = key.optional();
            keyAllowed = false;
        } else {
            if (flow == 0) {
                if (!keyAllowed) {
                    throw cursor.problem("mapping values are not allowed in this context");
                }
                indent(cursor.column(), tokens.size(), Kind.BLOCK_MAPPING_START, cursor.mark());
            }
            keyAllowed = flow == 0;
        }
        add(indicator(Kind.VALUE, 1));
    }

    /// Begins a block where the column is deeper than the last one's.
    private void indent(int column, int at, Kind kind, YamlMark mark) throws ComposeProblem {
        if (flow > 0 || indent >= column) {
            return;
        }
        indents.addLast(indent);
        indent = column;
        if (indents.size() > DEEPEST) {
            throw cursor.problem("while increasing indent level", key.mark(), "exceeded max depth of " + DEEPEST);
        }
        tokens.add(at, new YamlToken(kind, mark, mark));
    }

    private void unindent(int column, YamlMark before) {
        if (flow > 0) {
            return;
        }
        while (indent > column) {
            YamlMark mark = new YamlMark(before.offset() - 1, before.line(), before.column());
            add(new YamlToken(Kind.BLOCK_END, mark, mark));
            indent = indents.removeLast();
        }
    }

    private void endBlocks() throws ComposeProblem {
        unindent(-1, cursor.mark());
        removeKey();
        keyAllowed = false;
    }

    private void end() throws ComposeProblem {
        cursor.endLine();
        endBlocks();
        key = YamlSimpleKey.NONE;
        outerKeys.clear();
        add(new YamlToken(Kind.STREAM_END, cursor.mark(), cursor.mark()));
    }
}
