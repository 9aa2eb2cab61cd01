package dev.jbake.bake.attribute.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void theVariantOf64BitArmIsPartOfTheLocalPlatform() {
        assertThat(Platform.withVariant("linux/arm64")).isEqualTo("linux/arm64/v8");
        assertThat(Platform.withVariant("darwin/arm64")).isEqualTo("darwin/arm64/v8");
        assertThat(Platform.withVariant("linux/amd64")).isEqualTo("linux/amd64");
    }
}
