package dev.jbake.lint.portability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeFiles;
import dev.jbake.bake.BakeRun;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What is found in files, as lines `version construct: text below its place`.
final class UsedConstructs {
    private UsedConstructs() {}

    static List<String> in(Path directory, String name, String text) throws IOException {
        return in(directory, Map.of(name, text));
    }

    static List<String> in(Path directory, Map<String, String> files) throws IOException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().contains("/")) {
                Files.createDirectories(directory.resolve(
                        file.getKey().substring(0, file.getKey().indexOf('/'))));
            } else {
                names.add(file.getKey());
            }
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        return of(directory, names);
    }

    /// @param names of the files, none for the default lookup
    static List<String> of(Path directory, List<String> names) {
        Host host = new Host(
                Map.of("HOME", "/home/user"),
                directory,
                new ByteArrayInputStream(new byte[0]),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
        Diagnostics diagnostics = new Diagnostics();
        BakeFiles read = BakeRun.files(BakeArguments.of(names, List.of()), host, diagnostics);
        assertThat(diagnostics.hasErrors()).describedAs("%s", diagnostics.all()).isFalse();
        List<String> lines = new ArrayList<>();
        for (Requirement requirement : Portability.of(read)) {
            Construct construct = requirement.construct();
            Span place = requirement.place();
            lines.add(construct.since() + " " + construct.name() + (place == null ? "" : ": " + place.text()));
        }
        return lines;
    }
}
