package dev.jbake.bake.compose.yaml;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of a YAML document as written: aliases not followed, merges not done.
final class YamlNode {
    /// The forms of a node.
    enum Kind {
        SCALAR,
        SEQUENCE,
        MAPPING,
        ALIAS
    }

    private final Kind kind;
    private final String tag;
    private final String value;
    private final int line;
    private final Span span;
    private final @Nullable YamlNode target;
    private List<YamlNode> content = new ArrayList<>();

    /// @param tag in its short form, such as `!!str`; for a scalar without one what its text means
    /// @param value a scalar's text or an alias's name
    /// @param line from 1
    /// @param target what an alias stands for
    YamlNode(Kind kind, String tag, String value, int line, Span span, @Nullable YamlNode target) {
        this.kind = kind;
        this.tag = tag;
        this.value = value;
        this.line = line;
        this.span = span;
        this.target = target;
    }

    Kind kind() {
        return kind;
    }

    String tag() {
        return tag;
    }

    String value() {
        return value;
    }

    int line() {
        return line;
    }

    Span span() {
        return span;
    }

    /// What an alias stands for.
    YamlNode target() {
        if (target == null) {
            throw new IllegalStateException("no alias");
        }
        return target;
    }

    /// The elements of a sequence; the keys and values of a mapping in turn.
    List<YamlNode> content() {
        return content;
    }

    void setContent(List<YamlNode> changed) {
        content = changed;
    }

    boolean isMerge() {
        return kind == Kind.SCALAR && tag.equals(YamlScalar.MERGE);
    }

    boolean isContainer() {
        return kind == Kind.SEQUENCE || kind == Kind.MAPPING;
    }
}
