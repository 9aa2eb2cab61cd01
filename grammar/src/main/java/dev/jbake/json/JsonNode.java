package dev.jbake.json;

import dev.jbake.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON value with its place in the text.
public sealed interface JsonNode {
    /// The text of the value, quotes and brackets included.
    Span span();

    /// An object; repeated names are all kept, in the order of the text.
    record JsonObject(List<Member> members, Span span) implements JsonNode {
        /// The value of a name, the last one if it is repeated; null if it is absent.
        public @Nullable JsonNode get(String name) {
            for (int i = members.size() - 1; i >= 0; i--) {
                if (members.get(i).name().equals(name)) {
                    return members.get(i).value();
                }
            }
            return null;
        }

        /// The string of a member; null if it is absent or no string.
        public @Nullable String string(String name) {
            return get(name) instanceof JsonString found ? found.text() : null;
        }
    }

    /// A name of an object with its value.
    ///
    /// @param name the decoded name
    /// @param nameSpan the name with its quotes
    record Member(String name, Span nameSpan, JsonNode value) {}

    /// An array.
    record JsonArray(List<JsonNode> elements, Span span) implements JsonNode {}

    /// A string.
    ///
    /// @param text decoded; halves of surrogate pairs became U+FFFD
    record JsonString(String text, Span span) implements JsonNode {}

    /// A number.
    ///
    /// @param text as it was written
    record JsonNumber(String text, Span span) implements JsonNode {}

    /// `true` or `false`.
    record JsonBool(boolean truth, Span span) implements JsonNode {}

    /// `null`
    record JsonNull(Span span) implements JsonNode {}
}
