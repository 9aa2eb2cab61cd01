package dev.jbake.bake;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.HclParser;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.List;

/// Reads the files of a definition, each in the syntax that its name says. Where the name says nothing, native syntax
/// is tried before JSON.
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
            refused("compose", source, byDefault);
        } else if (kind == FileKind.JSON) {
            refused("JSON", source, byDefault);
        } else {
            bodies.add(either(source));
        }
    }

    private Body either(Source source) {
        Diagnostics asNative = new Diagnostics();
        Body body = HclParser.parse(source, asNative);
        if (asNative.hasErrors() && source.text().stripLeading().startsWith("{")) {
            refused("JSON", source, false);
        } else {
            diagnostics.addAll(asNative.all());
        }
        return body;
    }

    private void refused(String kind, Source source, boolean byDefault) {
        diagnostics.error(
                Code.NOT_SUPPORTED,
                "jbake does not have " + kind + " files yet: " + source.name(),
                byDefault ? "The default lookup found it; name the files to read with --file to pass it over." : "",
                null);
    }
}
