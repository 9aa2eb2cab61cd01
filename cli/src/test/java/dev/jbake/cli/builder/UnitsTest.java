package dev.jbake.cli.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({"0, 0B", "999, 999B", "4096, 4.096kB", "8293, 8.293kB", "1000000, 1MB", "123456789, 123.5MB"})
    void decimal(long bytes, String text) {
        assertThat(Units.decimal(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3592570859, 3.346GiB", "26000000000, 24.21GiB", "202000000000, 188.1GiB", "51000000000, 47.5GiB"})
    void binary(long bytes, String text) {
        assertThat(Units.binary(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"172800000000000, 48h0m0s", "5184000000000000, 1440h0m0s", "90000000000, 1m30s", "1500000000, 1.5s"})
    void span(long nanoseconds, String text) {
        assertThat(Units.span(nanoseconds)).isEqualTo(text);
    }

    @Test
    void moment() {
        assertThat(Units.moment(Instant.parse("2026-12-01T13:23:36Z"))).isEqualTo("2026-12-01 13:23:36 +0000 UTC");
        assertThat(Units.moment(Instant.parse("2026-12-01T13:23:17.320Z")))
                .isEqualTo("2026-12-01 13:23:17.32 +0000 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.5S, Less than a second",
        "PT1S, 1 second",
        "PT59S, 59 seconds",
        "PT1M, About a minute",
        "PT59M, 59 minutes",
        "PT1H, About an hour",
        "PT47H, 47 hours",
        "P3D, 3 days",
        "P20D, 2 weeks",
        "P100D, 3 months",
        "P800D, 2 years"
    })
    void ago(Duration age, String text) {
        assertThat(Units.ago(age)).isEqualTo(text + " ago");
    }
}
