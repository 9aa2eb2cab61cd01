package dev.jbake.parser.json;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.parser.json.BlockSchema.Reading;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.JsonObject;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.List;

/// Turns JSON values into expressions.
final class JsonExpressions {
    private JsonExpressions() {}

    static Expression expression(JsonNode node, Reading reading) {
        return switch (reading) {
            case TEMPLATE -> evaluated(node, true);
            case CONSTANT -> evaluated(node, false);
            case TYPE -> type(node);
            case NAMES -> names(node);
        };
    }

    private static Expression evaluated(JsonNode node, boolean templates) {
        return switch (node) {
            case JsonString string -> text(string, templates);
            case JsonNumber number -> new Expression.NumberLiteral(number.text(), number.span());
            case JsonBool bool -> new Expression.BoolLiteral(bool.truth(), bool.span());
            case JsonNull nothing -> new Expression.NullLiteral(nothing.span());
            case JsonArray array -> {
                List<Expression> elements = new ArrayList<>(array.elements().size());
                for (JsonNode element : array.elements()) {
                    elements.add(evaluated(element, templates));
                }
                yield new TupleConstructor(elements, JsonText.start(array), array.span());
            }
            case JsonNode.JsonObject object -> {
                List<JsonObject.Member> members =
                        new ArrayList<>(object.members().size());
                for (Member member : object.members()) {
                    members.add(new JsonObject.Member(
                            text(new JsonString(member.name(), member.nameSpan()), templates),
                            evaluated(member.value(), templates)));
                }
                yield new JsonObject(members, JsonText.start(object), object.span());
            }
        };
    }

    private static Expression text(JsonString string, boolean template) {
        String text = string.text();
        boolean sequence = text.contains("${") || text.contains("%{");
        return template && sequence
                ? new Expression.Deferred(new EmbeddedText(string), string.span())
                : new Expression.StringLiteral(text, string.span());
    }

    /// A call or a name; anything else is one mistake, without details.
    private static Expression type(JsonNode node) {
        if (node instanceof JsonString string) {
            Diagnostics mistakes = new Diagnostics();
            Expression read = HclParser.parseExpression(EmbeddedText.source(string), mistakes);
            if (!mistakes.hasErrors() && read instanceof Expression.Call) {
                return read;
            }
        }
        return node instanceof JsonNull ? evaluated(node, false) : name(node);
    }

    private static Expression names(JsonNode node) {
        if (node instanceof JsonArray array) {
            List<Expression> elements = new ArrayList<>();
            for (JsonNode element : array.elements()) {
                elements.add(name(element));
            }
            return new TupleConstructor(elements, JsonText.start(array), array.span());
        }
        return name(node);
    }

    /// The name in a string, or an expression that is not a name.
    private static Expression name(JsonNode node) {
        if (node instanceof JsonString string) {
            Diagnostics mistakes = new Diagnostics();
            Expression read = HclParser.parseExpression(EmbeddedText.source(string), mistakes);
            String word = null;
            if (read instanceof Expression.ScopeTraversal traversal
                    && traversal.steps().isEmpty()) {
                word = traversal.root();
            } else if (read instanceof Expression.BoolLiteral || read instanceof Expression.NullLiteral) {
                word = read.span().text();
            }
            if (word != null && !mistakes.hasErrors()) {
                return new Expression.ScopeTraversal(word, string.span(), List.of(), string.span());
            }
        }
        return node instanceof JsonArray || node instanceof JsonNode.JsonObject
                ? evaluated(node, true)
                : new Expression.Deferred(ignored -> evaluated(node, true), node.span());
    }
}
