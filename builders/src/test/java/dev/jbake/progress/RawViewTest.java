package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawViewTest {
    /// What the reference printed, without the times in front and the definition that a warning's source has.
    @ParameterizedTest
    @ValueSource(strings = {"escapes", "multi", "single", "slows", "transfer", "warn"})
    void printsWhatTheReferencePrinted(String name) {
        String recorded = Recording.text(name + ".rawjson")
                .lines()
                .map(line -> line.substring(line.indexOf(' ') + 1)
                        .replaceAll("\"definition\":\\{.*?\\},\"language\"", "\"language\""))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(Recording.load(name).raw()).isEqualTo(recorded);
    }
}
