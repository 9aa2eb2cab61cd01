package dev.jbake.bake.compose;

import dev.jbake.bake.compose.YamlToken.Kind;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the documents of a YAML text one after another, as nodes.
final class YamlReader {
    private static final String TAGS = "tag:yaml.org,2002:";
    private static final int DEEPEST = 10_000;
    private static final EnumSet<Kind> AFTER_ENTRY = EnumSet.of(Kind.BLOCK_ENTRY, Kind.BLOCK_END);
    private static final EnumSet<Kind> AFTER_KEY = EnumSet.of(Kind.KEY, Kind.VALUE, Kind.BLOCK_END);
    private static final EnumSet<Kind> AFTER_INDENTLESS_ENTRY =
            EnumSet.of(Kind.BLOCK_ENTRY, Kind.KEY, Kind.VALUE, Kind.BLOCK_END);
    private static final EnumSet<Kind> NO_CONTENT = EnumSet.of(
            Kind.VERSION_DIRECTIVE, Kind.TAG_DIRECTIVE, Kind.DOCUMENT_START, Kind.DOCUMENT_END, Kind.STREAM_END);

    private final YamlTokens tokens;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private boolean started;
    private int depth;

    YamlReader(Source source) {
        tokens = new YamlTokens(source);
    }

    /// The root of the next document, null where there is none.
    @Nullable
    YamlNode next() throws ComposeProblem {
        boolean first = !started;
        if (first) {
            take();
            started = true;
        }
        while (!first && tokens.peek().is(Kind.DOCUMENT_END)) {
            take();
        }
        YamlToken token = tokens.peek();
        if (token.is(Kind.STREAM_END)) {
            return null;
        }
        YamlNode root;
        boolean implicit = first
                && !(token.is(Kind.VERSION_DIRECTIVE) || token.is(Kind.TAG_DIRECTIVE) || token.is(Kind.DOCUMENT_START));
        directives();
        if (implicit) {
            root = node(true, false);
        } else {
            YamlToken start = tokens.peek();
            if (!start.is(Kind.DOCUMENT_START)) {
                throw problem("", start.start(), "did not find expected <document start>", start.start());
            }
            take();
            YamlToken content = tokens.peek();
            root = NO_CONTENT.contains(content.kind()) ? empty(content.start()) : node(true, false);
        }
        if (tokens.peek().is(Kind.DOCUMENT_END)) {
            take();
        }
        handles.clear();
        return root;
    }

    private YamlToken take() throws ComposeProblem {
        YamlToken token = tokens.peek();
        tokens.skip();
        return token;
    }

    private ComposeProblem problem(String context, YamlMark began, String words, YamlMark place) {
        return tokens.problem(context, began, words, place);
    }

    private void directives() throws ComposeProblem {
        boolean version = false;
        for (YamlToken token = tokens.peek(); ; token = tokens.peek()) {
            if (token.is(Kind.VERSION_DIRECTIVE)) {
                if (version) {
                    throw problem("", token.start(), "found duplicate %YAML directive", token.start());
                }
                if (!token.text().equals("1.1")) {
                    throw problem("", token.start(), "found incompatible YAML document", token.start());
                }
                version = true;
            } else if (!token.is(Kind.TAG_DIRECTIVE)) {
                break;
            } else if (handles.putIfAbsent(token.text(), token.rest()) != null) {
                throw problem("", token.start(), "found duplicate %TAG directive", token.start());
            }
            take();
        }
        handles.putIfAbsent("!", "!");
        handles.putIfAbsent("!!", TAGS);
    }

    /// A scalar that is not there.
    private YamlNode empty(YamlMark mark) {
        return scalar(YamlScalar.impliedTag(""), "", mark, mark);
    }

    private YamlNode scalar(String tag, String text, YamlMark start, YamlMark end) {
        return new YamlNode(YamlNode.Kind.SCALAR, tag, text, start.line() + 1, tokens.span(start, end), null);
    }

    private YamlNode node(boolean block, boolean indentless) throws ComposeProblem {
        YamlToken token = tokens.peek();
        YamlMark start = token.start();
        if (token.is(Kind.ALIAS)) {
            take();
            return alias(token);
        }
        String anchor = "";
        @Nullable YamlToken tag = null;
        YamlMark end = start;
        for (int i = 0; i < 2; i++) {
            if (token.is(Kind.ANCHOR) && anchor.isEmpty()) {
                anchor = token.text();
            } else if (token.is(Kind.TAG) && tag == null) {
                tag = token;
            } else {
                break;
            }
            end = token.end();
            take();
            token = tokens.peek();
        }
        String written = tag == null ? "" : tag(tag, start);
        boolean collection = block || token.is(Kind.FLOW_SEQUENCE_START) || token.is(Kind.FLOW_MAPPING_START);
        if (token.isScalar()) {
            take();
            String implied = token.is(Kind.PLAIN_SCALAR) ? YamlScalar.impliedTag(token.text()) : YamlScalar.TEXT;
            return anchored(anchor, scalar(shortened(written, implied), token.text(), start, token.end()));
        }
        if (indentless && token.is(Kind.BLOCK_ENTRY)) {
            YamlNode node = container(YamlNode.Kind.SEQUENCE, written, anchor, start, token);
            indentless(node);
            return node;
        }
        if (collection && (token.is(Kind.FLOW_SEQUENCE_START) || token.is(Kind.BLOCK_SEQUENCE_START))) {
            YamlNode node = container(YamlNode.Kind.SEQUENCE, written, anchor, start, take());
            fill(node, token);
            return node;
        }
        if (collection && (token.is(Kind.FLOW_MAPPING_START) || token.is(Kind.BLOCK_MAPPING_START))) {
            YamlNode node = container(YamlNode.Kind.MAPPING, written, anchor, start, take());
            fill(node, token);
            return node;
        }
        if (!anchor.isEmpty() || !written.isEmpty()) {
            return anchored(anchor, scalar(shortened(written, YamlScalar.impliedTag("")), "", start, end));
        }
        String context = block ? "while parsing a block node" : "while parsing a flow node";
        throw problem(context, start, "did not find expected node content", token.start());
    }

    // Compat: the column is one too far (case yaml-unknown-anchor).
    private YamlNode alias(YamlToken token) throws ComposeProblem {
        YamlNode target = anchors.get(token.text());
        YamlMark start = token.start();
        Span span = tokens.span(start, token.end());
        if (target == null) {
            String place = new YamlMark(0, start.line() + 1, start.column() + 1).words();
            throw new ComposeProblem("yaml: " + place + ": unknown anchor '" + token.text() + "' referenced", span);
        }
        return new YamlNode(YamlNode.Kind.ALIAS, "", token.text(), start.line() + 1, span, target);
    }

    private String tag(YamlToken token, YamlMark start) throws ComposeProblem {
        if (token.text().isEmpty()) {
            return token.rest();
        }
        String prefix = handles.get(token.text());
        if (prefix == null) {
            throw problem("while parsing a node", start, "found undefined tag handle", token.start());
        }
        return prefix + token.rest();
    }

    private static String shortened(String written, String implied) {
        if (written.isEmpty() || written.equals("!")) {
            return implied;
        }
        return written.startsWith(TAGS) ? "!!" + written.substring(TAGS.length()) : written;
    }

    private YamlNode anchored(String anchor, YamlNode node) {
        if (!anchor.isEmpty()) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private YamlNode container(YamlNode.Kind kind, String tag, String anchor, YamlMark start, YamlToken first)
            throws ComposeProblem {
        Span span = tokens.span(start, first.end());
        if (++depth > DEEPEST) {
            throw new ComposeProblem("yaml: exceeded max depth of " + DEEPEST, span);
        }
        String implied = kind == YamlNode.Kind.SEQUENCE ? "!!seq" : "!!map";
        return anchored(anchor, new YamlNode(kind, shortened(tag, implied), "", start.line() + 1, span, null));
    }

    /// Reads what is in a collection whose first token was taken.
    private void fill(YamlNode node, YamlToken first) throws ComposeProblem {
        YamlMark began = first.start();
        switch (first.kind()) {
            case FLOW_SEQUENCE_START -> flowSequence(node.content(), began);
            case FLOW_MAPPING_START -> flowMapping(node.content(), began);
            case BLOCK_SEQUENCE_START -> blockSequence(node.content(), began);
            default -> blockMapping(node.content(), began);
        }
        depth--;
    }

    private void indentless(YamlNode node) throws ComposeProblem {
        while (tokens.peek().is(Kind.BLOCK_ENTRY)) {
            node.content().add(entry(AFTER_INDENTLESS_ENTRY));
        }
        depth--;
    }

    private YamlNode entry(EnumSet<Kind> after) throws ComposeProblem {
        YamlToken entry = take();
        return after.contains(tokens.peek().kind()) ? empty(entry.end()) : node(true, false);
    }

    private void blockSequence(List<YamlNode> content, YamlMark began) throws ComposeProblem {
        while (tokens.peek().is(Kind.BLOCK_ENTRY)) {
            content.add(entry(AFTER_ENTRY));
        }
        endOfBlock("while parsing a block collection", began, "did not find expected '-' indicator");
    }

    private void endOfBlock(String context, YamlMark began, String words) throws ComposeProblem {
        YamlToken token = tokens.peek();
        if (!token.is(Kind.BLOCK_END)) {
            throw problem(context, began, words, token.start());
        }
        take();
    }

    private void blockMapping(List<YamlNode> content, YamlMark began) throws ComposeProblem {
        while (tokens.peek().is(Kind.KEY)) {
            content.add(keyOrValue());
            YamlToken token = tokens.peek();
            content.add(token.is(Kind.VALUE) ? keyOrValue() : empty(token.start()));
        }
        endOfBlock("while parsing a block mapping", began, "did not find expected key");
    }

    private YamlNode keyOrValue() throws ComposeProblem {
        YamlToken indicator = take();
        return AFTER_KEY.contains(tokens.peek().kind()) ? empty(indicator.end()) : node(true, true);
    }

    private void flowSequence(List<YamlNode> content, YamlMark began) throws ComposeProblem {
        for (boolean first = true; !tokens.peek().is(Kind.FLOW_SEQUENCE_END); first = false) {
            if (!first) {
                separator("while parsing a flow sequence", began, "did not find expected ',' or ']'");
            }
            YamlToken token = tokens.peek();
            if (token.is(Kind.KEY)) {
                content.add(pair());
            } else if (!token.is(Kind.FLOW_SEQUENCE_END)) {
                content.add(node(false, false));
            }
        }
        take();
    }

    private void separator(String context, YamlMark began, String words) throws ComposeProblem {
        YamlToken token = tokens.peek();
        if (!token.is(Kind.FLOW_ENTRY)) {
            throw problem(context, began, words, token.start());
        }
        take();
    }

    /// A mapping of one key without braces.
    private YamlNode pair() throws ComposeProblem {
        YamlToken key = take();
        YamlNode node = container(YamlNode.Kind.MAPPING, "", "", key.start(), key);
        YamlToken token = tokens.peek();
        if (token.is(Kind.VALUE) || token.is(Kind.FLOW_ENTRY) || token.is(Kind.FLOW_SEQUENCE_END)) {
            take(); // Compat: the token is lost (case yaml-pair-without-key)
            node.content().add(empty(token.end()));
        } else {
            node.content().add(node(false, false));
        }
        node.content().add(flowValue(Kind.FLOW_SEQUENCE_END));
        depth--;
        return node;
    }

    private YamlNode flowValue(Kind end) throws ComposeProblem {
        YamlToken token = tokens.peek();
        if (token.is(Kind.VALUE)) {
            take();
            YamlToken value = tokens.peek();
            if (!value.is(Kind.FLOW_ENTRY) && !value.is(end)) {
                return node(false, false);
            }
            return empty(end == Kind.FLOW_MAPPING_END ? value.start() : token.start());
        }
        return empty(token.start());
    }

    private void flowMapping(List<YamlNode> content, YamlMark began) throws ComposeProblem {
        for (boolean first = true; !tokens.peek().is(Kind.FLOW_MAPPING_END); first = false) {
            if (!first) {
                separator("while parsing a flow mapping", began, "did not find expected ',' or '}'");
            }
            YamlToken token = tokens.peek();
            if (token.is(Kind.KEY)) {
                take();
                YamlToken key = tokens.peek();
                boolean none = key.is(Kind.VALUE) || key.is(Kind.FLOW_ENTRY) || key.is(Kind.FLOW_MAPPING_END);
                content.add(none ? empty(key.start()) : node(false, false));
                content.add(flowValue(Kind.FLOW_MAPPING_END));
            } else if (!token.is(Kind.FLOW_MAPPING_END)) {
                content.add(node(false, false));
                content.add(empty(tokens.peek().start()));
            }
        }
        take();
    }
}
