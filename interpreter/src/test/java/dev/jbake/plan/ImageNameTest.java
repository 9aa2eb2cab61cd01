package dev.jbake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageNameTest {
    @Test
    void aNameHasARegistryARepositoryAndATag() {
        assertThat(ImageName.of("app")).isEqualTo(new ImageName("", "app", "latest"));
        assertThat(ImageName.of("me/app:1")).isEqualTo(new ImageName("", "me/app", "1"));
        assertThat(ImageName.of("docker.io/me/app")).isEqualTo(new ImageName("", "docker.io/me/app", "latest"));
        assertThat(ImageName.of("localhost/app")).isEqualTo(new ImageName("localhost", "localhost/app", "latest"));
        assertThat(ImageName.of("127.0.0.1:5000/a/b:2"))
                .isEqualTo(new ImageName("127.0.0.1:5000", "127.0.0.1:5000/a/b", "2"));
    }

    @Test
    void oneImageHasOneFullName() {
        for (String name :
                new String[] {"a", "a:latest", "library/a", "docker.io/a", "index.docker.io/library/a:latest"}) {
            assertThat(ImageName.of(name).full()).isEqualTo("docker.io/library/a:latest");
        }
        assertThat(ImageName.of("ex/a:1").full()).isEqualTo("docker.io/ex/a:1");
        assertThat(ImageName.of("127.0.0.1:5000/a:1").full()).isEqualTo("127.0.0.1:5000/a:1");
    }
}
