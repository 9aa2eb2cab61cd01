package dev.jbake.bake;

import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.bake.compose.ComposeReader;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.parser.json.JsonParser;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads the files of a definition, each in the syntax that its name says. If the name says nothing, a compose file is
/// tried first; otherwise, what begins with a brace and is not native syntax is JSON.
final class SourceReader {
    private final Supplier<ComposeReader> compose;
    private final Diagnostics diagnostics;
    private final Diagnostics structure = new Diagnostics();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Source> composeFiles = new ArrayList<>();

    /// @param compose called only if there may be compose files
    SourceReader(Supplier<ComposeReader> compose, Diagnostics diagnostics) {
        this.compose = compose;
        this.diagnostics = diagnostics;
    }

    /// The bodies so far, in the order of the files.
    List<Body> bodies() {
        return bodies;
    }

    /// The compose files so far, each sound alone.
    List<Source> composeFiles() {
        return composeFiles;
    }

    /// Mistakes in the bodies that do not prevent the evaluation of the rest.
    Diagnostics structure() {
        return structure;
    }

    void read(Source source) {
        FileKind kind = FileKind.of(source.name());
        if (kind == FileKind.NATIVE) {
            bodies.add(HclParser.parse(source, diagnostics));
        } else if (kind == FileKind.JSON) {
            bodies.add(JsonParser.parse(source, BlockTable.schema(), diagnostics, structure));
        } else if (kind == FileKind.UNKNOWN) {
            readUnknown(source);
        } else if (compose.get().check(source)) {
            composeFiles.add(source);
        }
    }

    private void readUnknown(Source source) {
        boolean tried = mayBeCompose(source.text());
        if (tried && compose.get().isSound(source)) {
            composeFiles.add(source);
            return;
        }
        Diagnostics own = new Diagnostics();
        bodies.add(either(source, own));
        if (tried && own.hasErrors()) {
            compose.get().check(source, "failed to parse " + source.name() + ": parsing yaml: ");
        }
        diagnostics.addAll(own.all());
    }

    /// A compose file contains one of these words. A text without them is not tried, which would take time.
    private static boolean mayBeCompose(String text) {
        return text.contains("services") || text.contains("secrets") || text.contains("include");
    }

    private Body either(Source source, Diagnostics diagnostics) {
        Diagnostics asNative = new Diagnostics();
        Body body = HclParser.parse(source, asNative);
        if (asNative.hasErrors() && source.text().stripLeading().startsWith("{")) {
            return JsonParser.parse(source, BlockTable.schema(), diagnostics, structure);
        }
        diagnostics.addAll(asNative.all());
        return body;
    }
}
