package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads the documents of a YAML text one after another, as nodes.
final class YamlReader {
    private static final String TAGS = "tag:yaml.org,2002:";
    private static final Pattern HALF = Pattern.compile("[dD][89a-fA-F]");

    private final Source source;
    private final StreamReader stream;
    private final ParserImpl events;
    private final CodePoints offsets;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private int depth;
    private int nodes;
    private int documents;

    YamlReader(Source source) throws ComposeProblem {
        YamlText.check(source);
        this.source = source;
        this.offsets = new CodePoints(source.text());
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setLabel(source.name())
                .build();
        stream = new StreamReader(settings, source.text());
        events = new ParserImpl(settings, stream);
    }

    /// The root of the next document, null after the last.
    @Nullable
    YamlNode next() throws ComposeProblem {
        try {
            if (events.checkEvent(Event.ID.StreamStart)) {
                events.next();
            }
            if (!events.checkEvent(Event.ID.DocumentStart)) {
                return null;
            }
            if (events.next() instanceof DocumentStartEvent start) {
                checkVersion(start);
            }
            YamlNode root = node();
            if (++documents > Limits.YAML_DOCUMENTS) {
                throw new ComposeProblem("yaml: more than " + Limits.YAML_DOCUMENTS + " documents", root.span());
            }
            events.next(); // the document's end, before which a mistake may be
            return root;
        } catch (MarkedYamlEngineException e) {
            throw YamlMistakes.problem(e, place(e.getProblemMark()));
        } catch (YamlVersionException e) {
            throw incompatible();
        } catch (YamlEngineException e) {
            throw new ComposeProblem("yaml: " + e.getMessage(), null);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // a bug in the library: an escape that the file ends in, or that is beyond Unicode
            throw YamlMistakes.escape(stream.getMark(), place(stream.getMark()));
        }
    }

    private void checkVersion(DocumentStartEvent start) throws ComposeProblem {
        if (start.getSpecVersion().isPresent()) {
            SpecVersion version = start.getSpecVersion().get();
            if (version.getMajor() != 1 || version.getMinor() != 1) {
                throw incompatible();
            }
        }
    }

    private static ComposeProblem incompatible() {
        return new ComposeProblem("yaml: <unknown position>: found incompatible YAML document", null);
    }

    private YamlNode node() throws ComposeProblem {
        Event event = events.next();
        Span span = place(event.getStartMark(), event.getEndMark());
        int line = line(event.getStartMark());
        return switch (event) {
            case AliasEvent alias -> alias(alias.getAlias().getValue(), line, span, event);
            case ScalarEvent scalar -> {
                String text = text(scalar, span);
                YamlNode node = new YamlNode(
                        YamlNode.Kind.SCALAR,
                        tag(scalar.getTag(), scalar.isPlain() ? null : YamlScalar.TEXT, text),
                        text,
                        line,
                        span,
                        null);
                anchor(scalar.getAnchor(), node);
                yield node;
            }
            case SequenceStartEvent start -> {
                YamlNode node = container(YamlNode.Kind.SEQUENCE, tag(start.getTag(), "!!seq", ""), line, span);
                anchor(start.getAnchor(), node);
                fill(node, Event.ID.SequenceEnd);
                yield node;
            }
            case MappingStartEvent start -> {
                YamlNode node = container(YamlNode.Kind.MAPPING, tag(start.getTag(), "!!map", ""), line, span);
                anchor(start.getAnchor(), node);
                fill(node, Event.ID.MappingEnd);
                yield node;
            }
            default -> throw new IllegalStateException(event.toString());
        };
    }

    // Compat: a block that ends with the file gets no line feed that is not there (compose/yaml-block-at-end).
    private String text(ScalarEvent scalar, Span span) throws ComposeProblem {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            checkEscapes(text, span, scalar.getStartMark());
        }
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        if (!block || !text.endsWith("\n") || span.end() < source.text().length()) {
            return text;
        }
        String all = source.text();
        String line = all.substring(all.lastIndexOf('\n') + 1);
        String ended = text.substring(0, text.length() - 1);
        String last = ended.substring(ended.lastIndexOf('\n') + 1);
        boolean kept =
                last.isEmpty() || !(line.endsWith(last) || (!line.isBlank() && last.endsWith(line.stripLeading())));
        return kept ? text : ended;
    }

    /// Rejects halves of surrogate pairs, which the library accepts.
    private void checkEscapes(String text, Span span, Optional<Mark> start) throws ComposeProblem {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return;
        }
        String written = source.text();
        int slash = written.indexOf('\\', span.start());
        while (slash >= 0 && slash + 1 < span.end()) {
            if (written.charAt(slash + 1) == 'u'
                    && HALF.matcher(written).region(slash + 2, span.end()).lookingAt()) {
                throw YamlMistakes.half(source.span(slash + 2, slash + 2), start);
            }
            slash = written.indexOf('\\', slash + 2);
        }
    }

    // Compat: the column is one too far (compose/yaml-unknown-anchor).
    private YamlNode alias(String name, int line, Span span, Event event) throws ComposeProblem {
        YamlNode target = anchors.get(name);
        if (target == null) {
            int column = event.getStartMark().map(Mark::getColumn).orElse(0);
            throw new ComposeProblem(
                    "yaml: line " + line + ", column " + (column + 2) + ": unknown anchor '" + name + "' referenced",
                    span);
        }
        return new YamlNode(YamlNode.Kind.ALIAS, "", name, line, span, target);
    }

    private static YamlNode container(YamlNode.Kind kind, String tag, int line, Span span) {
        return new YamlNode(kind, tag, "", line, span, null);
    }

    private void fill(YamlNode node, Event.ID end) throws ComposeProblem {
        if (++depth > Limits.JSON_NESTING) {
            throw YamlValues.tooDeep(node);
        }
        List<YamlNode> content = node.content();
        while (!events.checkEvent(end)) {
            YamlNode child = node();
            content.add(child);
            if (++nodes > Limits.YAML_VALUES) {
                throw YamlValues.tooMany(child);
            }
        }
        events.next();
        depth--;
    }

    private void anchor(Optional<Anchor> anchor, YamlNode node) {
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), node);
        }
    }

    private static String tag(Optional<String> written, @Nullable String implied, String text) {
        if (written.isPresent() && !written.get().equals("!")) {
            String tag = written.get();
            return tag.startsWith(TAGS) ? "!!" + tag.substring(TAGS.length()) : tag;
        }
        return implied == null ? YamlScalar.impliedTag(text) : implied;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private Span place(Optional<Mark> mark) {
        return place(mark, mark);
    }

    private Span place(Optional<Mark> start, Optional<Mark> end) {
        int from = offsets.offset(start.map(Mark::getIndex).orElse(0));
        int to = offsets.offset(end.map(Mark::getIndex).orElse(0));
        return source.span(from, Math.max(from, to));
    }
}
