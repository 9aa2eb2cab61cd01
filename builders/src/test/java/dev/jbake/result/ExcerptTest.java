package dev.jbake.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.progress.StatusEvent.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What BuildKit's own code printed for the same texts and ranges.
class ExcerptTest {
    /// Cases begin with `=== LINES LAST_LINE_ENDED RANGES`.
    @TestFactory
    Stream<DynamicTest> likeTheReference() {
        return Stream.of(Resource.text("excerpts.txt").split("(?m)^=== ", -1))
                .skip(1)
                .map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElse(""), () -> check(block)));
    }

    private static void check(String block) {
        int head = block.indexOf('\n');
        List<String> words = List.of(block.substring(0, head).trim().split(" ", -1));
        String text = IntStream.rangeClosed(1, Integer.parseInt(words.get(0)))
                        .mapToObj(line -> "line " + line)
                        .collect(Collectors.joining("\n"))
                + (words.get(1).equals("true") ? "\n" : "");
        List<LineRange> ranges = new ArrayList<>();
        for (String range : words.subList(2, words.size())) {
            int dash = range.indexOf('-');
            ranges.add(new LineRange(
                    Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1))));
        }
        assertThat(Excerpt.of("Dockerfile", text, ranges)).isEqualTo(block.substring(head + 1));
    }
}
