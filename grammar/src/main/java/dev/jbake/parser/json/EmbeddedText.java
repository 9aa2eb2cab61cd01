package dev.jbake.parser.json;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A template in a JSON string, read at most once.
final class EmbeddedText implements Expression.Deferred.Reading {
    private final JsonString string;
    private @Nullable Expression expression;
    private List<Diagnostic> mistakes = List.of();

    EmbeddedText(JsonString string) {
        this.string = string;
    }

    @Override
    public Expression read(Diagnostics diagnostics) {
        Expression known = expression;
        if (known == null) {
            Diagnostics found = new Diagnostics();
            known = HclParser.parseTemplate(source(string), found);
            expression = known;
            mistakes = List.copyOf(found.all());
        }
        diagnostics.addAll(mistakes);
        return known;
    }

    /// The text of a string as a source in which spans point into the file.
    static Source source(JsonString string) {
        Span span = string.span();
        Source outer = span.source();
        QuotedText quoted = new QuotedText(outer.text(), span.start(), span.end());
        return outer.embedded(string.text(), (start, end) -> outer.span(quoted.offset(start), quoted.offset(end)));
    }
}
