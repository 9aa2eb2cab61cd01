package dev.jbake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Parsing and normalising against what containerd's platforms package says (`platforms.txt`).
class PlatformTest {

    @TestFactory
    Stream<DynamicTest> asTheReference() throws IOException {
        String table =
                Resources.toString(Resources.getResource(PlatformTest.class, "platforms.txt"), StandardCharsets.UTF_8);
        // The rows with only one part take the rest from the machine that recorded them.
        boolean recordedHere = Platform.local().format().equals("linux/amd64");
        return table.lines()
                .filter(line -> line.startsWith("parse\t"))
                .map(line -> line.split("\t", 3))
                .filter(row -> recordedHere || row[1].contains("/") || row[2].startsWith("error"))
                .map(row -> DynamicTest.dynamicTest(
                        "'" + row[1] + "'", () -> assertThat(parsed(row[1])).isEqualTo(row[2])));
    }

    @Test
    void anEntrySplitsAtCommasAndIsNormalised() throws MalformedException {
        assertThat(Platform.parseEach("linux/arm64/v8,linux/arm,LOCAL"))
                .extracting(Platform::format)
                .containsExactly("linux/arm64", "linux/arm/v7", Platform.local().format());
    }

    @Test
    void theWholeFormHasWhatTheOperatingSystemSays() throws MalformedException {
        for (String whole : new String[] {
            "linux/arm64", "windows(10.0.17763.6893)/amd64", "windows(10.0+win32k)/amd64", "linux(+a%2Bb)/arm/v6"
        }) {
            assertThat(Platform.parse(whole).formatAll()).isEqualTo(whole);
        }
    }

    @Test
    void theVariantOf64BitArmIsPartOfTheLocalPlatform() {
        assertThat(Platform.of("linux", "arm64", "").formatWithVariant()).isEqualTo("linux/arm64/v8");
        assertThat(Platform.of("linux", "arm64", "v9").formatWithVariant()).isEqualTo("linux/arm64/v9");
        assertThat(Platform.of("linux", "amd64", "").formatWithVariant()).isEqualTo("linux/amd64");
    }

    @Test
    void namesThatContainerdDoesNotKnowAreNoMachines() throws MalformedException {
        assertThat(Platform.parse("linux/x86_64").isKnown()).isTrue();
        assertThat(Platform.parse("linux/i386").isKnown()).isTrue();
        assertThat(Platform.parse("wasi/wasm32").isKnown()).isTrue();
        assertThat(Platform.parse("linux/x86").isKnown()).isFalse();
        assertThat(Platform.parse("plan10/amd64").isKnown()).isFalse();
    }

    private static String parsed(String written) {
        try {
            Platform platform = Platform.parse(written);
            return whole(platform) + " " + whole(platform.normalized());
        } catch (MalformedException e) {
            return "error " + e.getMessage();
        }
    }

    private static String whole(Platform platform) {
        String features = String.join("+", new TreeSet<>(platform.osFeatures()));
        String options = platform.osVersion() + (features.isEmpty() ? "" : "+" + features);
        return options.isEmpty() ? platform.format() : platform.format().replaceFirst("/", "(" + options + ")/");
    }
}
