package dev.jbake.bake;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.HclParser;
import dev.jbake.parser.json.JsonParser;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.List;

/// Reads the files of a definition, each in the syntax that its name says. Where the name says nothing, what begins
/// with a brace and is not native syntax is JSON.
final class SourceReader {
    private final Diagnostics diagnostics;
    private final List<Body> bodies = new ArrayList<>();

    SourceReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// The bodies so far, in the order of the files.
    List<Body> bodies() {
        return bodies;
    }

    /// @param byDefault whether the default lookup found it
    void read(Source source, boolean byDefault) {
        FileKind kind = FileKind.of(source.name());
        if (kind == FileKind.NATIVE) {
            bodies.add(HclParser.parse(source, diagnostics));
        } else if (kind == FileKind.COMPOSE) {
            refused(source, byDefault);
        } else if (kind == FileKind.JSON) {
            bodies.add(JsonParser.parse(source, JsonSchema.FILE, diagnostics));
        } else {
            bodies.add(either(source));
        }
    }

    private Body either(Source source) {
        Diagnostics asNative = new Diagnostics();
        Body body = HclParser.parse(source, asNative);
        if (asNative.hasErrors() && source.text().stripLeading().startsWith("{")) {
            return JsonParser.parse(source, JsonSchema.FILE, diagnostics);
        }
        diagnostics.addAll(asNative.all());
        return body;
    }

    private void refused(Source source, boolean byDefault) {
        diagnostics.error(
                Code.NOT_SUPPORTED,
                "jbake does not have compose files yet: " + source.name(),
                byDefault ? "The default lookup found it; name the files to read with --file to pass it over." : "",
                null);
    }
}
