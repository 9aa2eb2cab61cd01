package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recorded builds print what the reference prints for the same messages at the same times.
class PlainViewTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "single",
                "cached",
                "multi",
                "linked",
                "three-fail",
                "fail",
                "cancel",
                "escapes",
                "platforms",
                "slows",
                "transfer",
                "warn"
            })
    void printsLikeTheReference(String name) {
        String expected = Recording.text(name + ".plain");
        int report = expected.indexOf("------\n > ");
        String header = "building with \"default\" instance using docker driver";
        assertThat(Recording.load(name).plain(new Board(), header))
                .isEqualTo(report < 0 ? expected : expected.substring(0, report));
    }
}
