package dev.jbake.cli.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformNamesTest {
    @Test
    void machinesBecomeGroups() {
        assertThat(PlatformNames.grouped(List.of("linux/amd64", "linux/amd64/v2", "linux/amd64/v3", "linux/386")))
                .isEqualTo("linux/amd64 (+3), linux/386");
        assertThat(PlatformNames.grouped(List.of("linux/arm64*", "linux/amd64*", "linux/amd64/v2", "linux/386")))
                .isEqualTo("linux/amd64* (+2), linux/arm64*, linux/386");
        assertThat(PlatformNames.grouped(List.of())).isEmpty();
    }

    @Test
    void ofAFourthMajorMachineOnlyTheFirstPlatformIsShown() {
        assertThat(PlatformNames.grouped(List.of(
                        "linux/amd64", "linux/arm64", "linux/arm/v7", "linux/ppc64le", "linux/s390x", "linux/386")))
                .isEqualTo("linux/amd64, linux/arm64, linux/arm/v7, linux/ppc64le, (2 more)");
        assertThat(PlatformNames.grouped(
                        List.of("linux/amd64", "linux/arm64", "linux/ppc64le", "linux/arm/v7", "linux/arm/v6")))
                .isEqualTo("linux/amd64, linux/arm64, linux/arm (+2), linux/ppc64le");
        assertThat(PlatformNames.grouped(List.of(
                        "linux/amd64", "linux/arm64", "linux/riscv64", "linux/mips64", "linux/mips64/hardfloat")))
                .isEqualTo("linux/amd64, linux/arm64, linux/riscv64, linux/mips64, (1 more)");
    }
}
