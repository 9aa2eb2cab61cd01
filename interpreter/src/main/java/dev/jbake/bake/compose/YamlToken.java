package dev.jbake.bake.compose;

/// A piece of YAML: an indicator, a property or a scalar.
///
/// @param text a scalar's value, an anchor's or alias's name, a tag's handle, or the version of YAML
/// @param rest what follows a tag's handle, or the prefix that a directive gives it
record YamlToken(Kind kind, YamlMark start, YamlMark end, String text, String rest) {
    enum Kind {
        STREAM_START,
        STREAM_END,
        VERSION_DIRECTIVE,
        TAG_DIRECTIVE,
        DOCUMENT_START,
        DOCUMENT_END,
        BLOCK_SEQUENCE_START,
        BLOCK_MAPPING_START,
        BLOCK_END,
        FLOW_SEQUENCE_START,
        FLOW_SEQUENCE_END,
        FLOW_MAPPING_START,
        FLOW_MAPPING_END,
        BLOCK_ENTRY,
        FLOW_ENTRY,
        KEY,
        VALUE,
        ALIAS,
        ANCHOR,
        TAG,
        PLAIN_SCALAR,
        QUOTED_SCALAR
    }

    YamlToken(Kind kind, YamlMark start, YamlMark end) {
        this(kind, start, end, "", "");
    }

    YamlToken(Kind kind, YamlMark start, YamlMark end, String text) {
        this(kind, start, end, text, "");
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isScalar() {
        return kind == Kind.PLAIN_SCALAR || kind == Kind.QUOTED_SCALAR;
    }
}
