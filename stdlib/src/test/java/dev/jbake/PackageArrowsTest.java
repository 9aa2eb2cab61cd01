package dev.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which package of this module may use which.
class PackageArrowsTest {
    private static final Path ROOT = Path.of("src/main/java/dev/jbake");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?dev\\.jbake\\.([a-z.]+)\\.[A-Z]");
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "cty", List.of("diagnostic"),
            "cty/convert", List.of("cty"),
            "cty/json", List.of("cty", "cty.convert", "diagnostic", "json", "source"),
            "function", List.of("cty", "cty.convert", "diagnostic"),
            "stdlib", List.of("cty", "cty.convert", "cty.json", "diagnostic", "function", "json", "source"));

    @Test
    void packagesLookOneWay() throws IOException {
        for (Map.Entry<String, List<String>> entry : ALLOWED.entrySet()) {
            TreeSet<String> used = new TreeSet<>();
            try (Stream<Path> files = Files.list(ROOT.resolve(entry.getKey()))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher matcher = IMPORT.matcher(Files.readString(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
            used.remove(entry.getKey().replace('/', '.'));
            assertThat(entry.getValue()).as(entry.getKey()).containsAll(used);
        }
    }
}
