package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The distribution holds the texts that the licenses of its libraries ask for.
class DistributionIT {
    private static final Path DIST = JbakeProcess.home().resolve("cli/target/dist");

    private static final Set<String> OURS =
            Set.of("jbake", "grammar", "stdlib", "interpreter", "builders", "conformance-tests");

    @Test
    void licenseAndNoticeAreThoseOfTheRepository() throws IOException {
        for (String name : List.of("LICENSE", "NOTICE")) {
            assertThat(DIST.resolve(name))
                    .hasSameTextualContentAs(JbakeProcess.home().resolve(name));
        }
    }

    @Test
    void theNoticeNamesEveryLibrary() throws IOException {
        Set<String> named =
                Set.copyOf(List.of(Files.readString(DIST.resolve("NOTICE")).split("[\\s,]+")));
        List<String> libraries;
        try (Stream<Path> jars = Files.list(DIST.resolve("lib"))) {
            libraries = jars.map(jar -> Pattern.compile("(-\\d.*)?\\.jar$")
                            .matcher(jar.getFileName().toString())
                            .replaceFirst(""))
                    .filter(name -> !OURS.contains(name))
                    .toList();
        }
        assertThat(libraries).hasSizeGreaterThan(20);
        assertThat(named).containsAll(libraries);
    }
}
