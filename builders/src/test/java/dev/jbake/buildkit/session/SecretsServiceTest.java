package dev.jbake.buildkit.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.EngineKind;
import dev.jbake.buildkit.StepBuild;
import dev.jbake.host.Host;
import dev.jbake.plan.Secret;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsServiceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void stepSeesItsSecrets(EngineKind engine) throws Exception {
        Files.writeString(folder.resolve("file.txt"), "from a file");
        Files.writeString(folder.resolve("named"), "by its id");
        SecretsService secrets = SecretsService.of(
                List.of(
                        new Secret("file", "file.txt", null),
                        new Secret("variable", null, "TOKEN"),
                        new Secret("named", null, null),
                        new Secret("PLAIN", null, null),
                        new Secret("unset", null, "NOT_THERE")),
                host(Map.of("TOKEN", "from a variable", "PLAIN", "variable by its id")));
        StepBuild.run(engine, List.of(secrets.bindService()), """
                RUN --mount=type=secret,id=file ["/busybox", "grep", "-qx", "from a file", "/run/secrets/file"]
                RUN --mount=type=secret,id=variable ["/busybox", "grep", "-qx", "from a variable", "/run/secrets/variable"]
                RUN --mount=type=secret,id=named ["/busybox", "grep", "-qx", "by its id", "/run/secrets/named"]
                RUN --mount=type=secret,id=PLAIN ["/busybox", "grep", "-qx", "variable by its id", "/run/secrets/PLAIN"]
                RUN --mount=type=secret,id=unset ["/busybox", "test", "!", "-s", "/run/secrets/unset"]
                RUN --mount=type=secret,id=optional ["/busybox", "test", "!", "-e", "/run/secrets/optional"]
                """);
    }

    @ParameterizedTest
    @EnumSource
    void unknownSecretFailsTheStep(EngineKind engine) throws Exception {
        SecretsService secrets = SecretsService.of(List.of(), host(Map.of()));
        assertThatThrownBy(() -> StepBuild.run(
                        engine,
                        List.of(secrets.bindService()),
                        "RUN --mount=type=secret,id=nope,required=true [\"/busybox\", \"true\"]"))
                .isInstanceOf(DaemonException.class)
                .hasMessageContaining("secret nope: not found");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> SecretsService.of(List.of(new Secret("id", "./none", null)), host(Map.of())))
                .isInstanceOf(AttachmentException.class)
                .hasMessage("failed to stat ./none: stat ./none: no such file or directory");
        assertThatThrownBy(() -> SecretsService.of(List.of(new Secret("id", null, null)), host(Map.of())))
                .hasMessage("failed to stat id: stat id: no such file or directory");
    }

    @Test
    void largeFileIsRefused() throws Exception {
        Files.write(folder.resolve("large"), new byte[(500 << 10) + 1]);
        assertThatThrownBy(() -> SecretsService.of(List.of(new Secret("id", "large", null)), host(Map.of())))
                .hasMessage("secret id too big. max size 500KiB");
    }

    private Host host(Map<String, String> environment) {
        return new Host(environment, folder, InputStream.nullInputStream(), InstantSource.system(), new Random());
    }
}
