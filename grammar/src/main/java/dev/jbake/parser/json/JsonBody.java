package dev.jbake.parser.json;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Positions;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoQuote;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.parser.json.BlockSchema.Reading;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes bodies of JSON values.
final class JsonBody {
    static final String WRONG_TYPE = "Incorrect JSON value type";
    private static final String COMMENT = "//";

    private final Diagnostics diagnostics;

    JsonBody(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Body read(JsonNode node, BlockSchema schema) {
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        List<Body.Block> blocks = new ArrayList<>();
        List<Member> extraneous = new ArrayList<>();
        for (Member member : members(node, null)) {
            String name = member.name();
            BlockSchema block = schema.blocks().get(name);
            Reading reading = schema.reading(name);
            if (block != null) {
                unpack(member.value(), member, block, block.labels(), new ArrayList<>(), blocks);
            } else if (reading != null) {
                attribute(member, reading, "Duplicate argument", attributes);
            } else if (!name.equals(COMMENT)) {
                switch (schema.others()) {
                    case ATTRIBUTES ->
                        attribute(member, Reading.TEMPLATE, "Duplicate attribute definition", attributes);
                    case KEPT -> attributes.putIfAbsent(name, attribute(member, Reading.TEMPLATE));
                    case REFUSED -> extraneous.add(member);
                }
            }
        }
        for (Member member : extraneous) {
            extraneous(member, schema, attributes);
        }
        return new Body(List.copyOf(attributes.values()), List.copyOf(blocks), node.span(), missing(node));
    }

    private void attribute(Member member, Reading reading, String twice, Map<String, Body.Attribute> attributes) {
        Body.Attribute earlier = attributes.get(member.name());
        if (earlier == null) {
            attributes.put(member.name(), attribute(member, reading));
            return;
        }
        diagnostics.error(
                Code.DUPLICATE_ATTRIBUTE,
                twice,
                "The argument " + GoQuote.quote(member.name()) + " was already set at " + place(earlier.span()) + ".",
                member.nameSpan());
    }

    private static Body.Attribute attribute(Member member, Reading reading) {
        return new Body.Attribute(
                member.name(),
                JsonExpressions.expression(member.value(), reading),
                member.nameSpan(),
                member.nameSpan().to(member.value().span()));
    }

    private void extraneous(Member member, BlockSchema schema, Map<String, Body.Attribute> used) {
        List<String> names = new ArrayList<>();
        for (String name : schema.attributes().keySet()) {
            if (!used.containsKey(name)) {
                names.add(name);
            }
        }
        names.addAll(schema.blocks().keySet());
        diagnostics.error(
                Code.INVALID_BLOCK,
                "Extraneous JSON object property",
                "No argument or block type is named " + GoQuote.quote(member.name()) + "."
                        + Suggestions.didYouMean(member.name(), names),
                member.nameSpan());
    }

    /// Where a missing item is reported: at the closing brace.
    private static Span missing(JsonNode node) {
        Span span = node.span();
        return node instanceof JsonObject ? span.source().span(span.end() - 1, span.end()) : JsonText.start(node);
    }

    /// Adds the blocks of a value: inside an object for each label, one object or an array of them.
    private void unpack(
            JsonNode value,
            Member type,
            BlockSchema schema,
            List<String> labelsLeft,
            List<Body.Label> labels,
            List<Body.Block> blocks) {
        if (!labelsLeft.isEmpty()) {
            String label = labelsLeft.getFirst();
            int before = diagnostics.errors();
            List<Member> members = members(value, label);
            if (members.isEmpty() && diagnostics.errors() == before) {
                diagnostics.error(
                        Code.INVALID_BLOCK,
                        "Missing block label",
                        "At least one object property is required, whose name represents the " + type.name()
                                + " block's " + label + ".",
                        JsonText.start(value));
            }
            for (Member member : members) {
                List<Body.Label> more = new ArrayList<>(labels);
                more.add(new Body.Label(member.name(), member.nameSpan()));
                unpack(member.value(), type, schema, labelsLeft.subList(1, labelsLeft.size()), more, blocks);
            }
        } else if (value instanceof JsonArray array) {
            for (JsonNode element : array.elements()) {
                blocks.add(block(element, value, type, schema, labels));
            }
        } else if (value instanceof JsonObject) {
            blocks.add(block(value, value, type, schema, labels));
        } else if (!(value instanceof JsonNull)) {
            diagnostics.error(
                    Code.INVALID_BLOCK,
                    WRONG_TYPE,
                    "Either a JSON object or a JSON array is required, representing the contents of one or more "
                            + GoQuote.quote(type.name()) + " blocks.",
                    JsonText.start(value));
        }
    }

    private Body.Block block(
            JsonNode content, JsonNode whole, Member type, BlockSchema schema, List<Body.Label> labels) {
        return new Body.Block(
                type.name(),
                List.copyOf(labels),
                read(content, schema),
                type.nameSpan(),
                JsonText.start(whole),
                content.span());
    }

    /// The members of an object, or of all objects of an array.
    ///
    /// @param label the label that the names are; null in a body
    private List<Member> members(JsonNode node, @Nullable String label) {
        if (node instanceof JsonObject object) {
            return object.members();
        }
        List<Member> members = new ArrayList<>();
        String purpose = label == null
                ? "to define arguments and child blocks."
                : "to specify " + label + " labels for this block.";
        if (node instanceof JsonArray array) {
            for (JsonNode element : array.elements()) {
                if (element instanceof JsonObject object) {
                    members.addAll(object.members());
                } else {
                    wrongType("A JSON object is required here, " + purpose, element);
                }
            }
        } else if (!(node instanceof JsonNull)) {
            wrongType("Either a JSON object or JSON array of objects is required here, " + purpose, node);
        }
        return members;
    }

    private void wrongType(String detail, JsonNode node) {
        diagnostics.error(Code.INVALID_BLOCK, WRONG_TYPE, detail, JsonText.start(node));
    }

    private static String place(Span span) {
        return new Positions(span.source()).describe(span);
    }
}
