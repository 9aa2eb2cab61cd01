package dev.jbake.lint.portability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files with each construct that is no attribute, no function and no name of a file, and near misses: the parts of
/// `constructs.txt`.
class ConstructsTest {
    /// @param found what is found in the files, in the order of their places
    private record Part(List<String> found, Map<String, String> files) {}

    private static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        String file = "";
        for (String line : Resources.readLines(
                Resources.getResource(ConstructsTest.class, "constructs.txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("=== ")) {
                if (parts.isEmpty() || !parts.getLast().files.isEmpty()) {
                    parts.add(new Part(new ArrayList<>(), new LinkedHashMap<>()));
                }
                if (!line.equals("=== nothing")) {
                    parts.getLast().found.add(line.substring(4));
                }
            } else if (line.startsWith("--- ")) {
                file = line.substring(4);
                parts.getLast().files.put(file, "");
            } else if (!parts.isEmpty()) {
                parts.getLast().files.merge(file, line + "\n", String::concat);
            }
        }
        return parts;
    }

    @Test
    void eachPartHasWhatItSays(@TempDir Path directory) throws IOException {
        for (Part part : parts()) {
            assertThat(UsedConstructs.in(directory, part.files))
                    .describedAs("%s", part.files)
                    .containsExactlyElementsOf(part.found);
        }
    }

    @Test
    void noConstructIsLeftOut() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Part part : parts()) {
            for (String line : part.found) {
                List<String> words = Splitter.on(' ').limit(2).splitToList(line);
                shown.add(words.get(0) + " " + words.get(1).replaceFirst("(`[^`]*`[^:]*|^[^`:]*): .*$", "$1"));
            }
        }
        for (Construct construct : Portability.constructs()) {
            if (!construct.name().matches("(target|group) attribute `.*`|function `.*`|file `.*")) {
                assertThat(shown).contains(construct.since() + " " + construct.name());
            }
        }
    }
}
