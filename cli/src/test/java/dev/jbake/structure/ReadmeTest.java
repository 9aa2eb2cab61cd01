package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.bake.attribute.BlockTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `README.md` lists and counts is what there is.
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FLAG = Pattern.compile("(?m)^ +(?:-\\w, )? *(--[a-z-]+)");
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    @Test
    void listsTheAttributesOfTargets() throws IOException {
        List<String> cells = row("target attributes");
        List<String> works =
                List.of(cells.get(2).strip().replaceAll(" \\([^)]*\\)", "").split(", "));
        assertThat(cells.get(3)).contains("policy files");
        TreeSet<String> all = new TreeSet<>(works);
        all.add("policy");
        assertThat(works).isSorted();
        assertThat(all).containsExactlyElementsOf(new TreeSet<>(BlockTable.TARGET.attributeNames()));
    }

    @Test
    void listsTheFlags() throws IOException {
        TreeSet<String> listed =
                new TreeSet<>(Arrays.asList(row("flags of bake").get(2).split("[ `,]+")));
        listed.removeIf(word -> !word.startsWith("--"));
        String help = Files.readString(Path.of("src/test/resources/help/build.txt"));
        TreeSet<String> flags = new TreeSet<>(matches(FLAG, help));
        flags.removeAll(List.of("--file", "--help", "--list-targets", "--list-variables"));
        assertThat(listed).isEqualTo(flags);
    }

    @Test
    void countsTheExamples() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
            long examples = folders.filter(folder -> Files.exists(folder.resolve("docker-bake.hcl")))
                    .count();
            Pattern count = Pattern.compile("\\b(\\w+) (?:projects|examples) (?:that|with)\\b");
            assertThat(matches(count, readme() + Files.readString(ROOT.resolve("CHANGELOG.md"))))
                    .hasSize(3)
                    .containsOnly(NUMBERS.get((int) examples));
        }
    }

    /// The cells of the table's row with this name; the first is the empty text before the row.
    private static List<String> row(String name) throws IOException {
        String start = "| " + name + " |";
        return readme().lines()
                .filter(line -> line.startsWith(start))
                .map(line -> List.of(line.split("\\|")))
                .findFirst()
                .orElseThrow();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
