package dev.jbake.solve.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.host.Host;
import dev.jbake.solve.BuildFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cache in S3 gets the keys that the reference would find, or is refused.
class AwsCredentialsTest {
    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void atHome() {
        environment.put("HOME", home.toString());
    }

    @Test
    void keysOfTheEnvironment() throws Exception {
        environment.put("AWS_ACCESS_KEY", "id");
        environment.put("AWS_SECRET_ACCESS_KEY", "secret");
        environment.put("AWS_SESSION_TOKEN", "token");
        environment.put("AWS_PROFILE", "other");
        write("credentials", "[other]\naws_access_key_id = o\naws_secret_access_key = o\n");
        assertThat(added(Map.of()))
                .isEqualTo(Map.of("access_key_id", "id", "secret_access_key", "secret", "session_token", "token"));
        assertThat(added(Map.of("access_key_id", "mine")))
                .isEqualTo(Map.of("access_key_id", "mine", "secret_access_key", "secret", "session_token", "token"));
        Map<String, String> both = Map.of("access_key_id", "mine", "secret_access_key", "hush");
        assertThat(added(both)).isEqualTo(both);
    }

    @Test
    void keysOfTheProfile() throws Exception {
        write("credentials", """
                # keys
                [default]
                aws_access_key_id=id
                AWS_Secret_Access_Key = sec=ret ; of the default
                [ other ]
                  aws_access_key_id : "o"
                  aws_secret_access_key = 'o 2'
                [half]
                aws_access_key_id = h
                """);
        write("config", """
                [default]
                aws_access_key_id = overridden
                s3 =
                  aws_session_token = nested
                [profile other]
                aws_session_token = t
                [profile half]
                aws_access_key_id = h
                aws_secret_access_key = h2
                """);
        assertThat(added(Map.of())).isEqualTo(Map.of("access_key_id", "id", "secret_access_key", "sec=ret"));
        environment.put("AWS_DEFAULT_PROFILE", "other");
        assertThat(added(Map.of()))
                .isEqualTo(Map.of("access_key_id", "o", "secret_access_key", "o 2", "session_token", "t"));
        environment.put("AWS_PROFILE", "half");
        assertThat(added(Map.of())).isEmpty();
        environment.put("AWS_PROFILE", "none");
        assertThat(added(Map.of())).isEmpty();
        environment.put("AWS_SHARED_CREDENTIALS_FILE", "elsewhere");
        Files.writeString(home.resolve("elsewhere"), "[none]\naws_access_key_id = e\naws_secret_access_key = e\n");
        assertThat(added(Map.of())).isEqualTo(Map.of("access_key_id", "e", "secret_access_key", "e"));
    }

    @Test
    void keysThatHaveToBeAskedForAreRefused() throws Exception {
        write("config", "[profile role]\nrole_arn = arn:aws:iam::1:role/x\n");
        environment.put("AWS_PROFILE", "role");
        assertRefusal("the profile \"role\" has role_arn");
        environment.put("AWS_WEB_IDENTITY_TOKEN_FILE", "/token");
        assertRefusal("AWS_WEB_IDENTITY_TOKEN_FILE is set");
        environment.remove("AWS_WEB_IDENTITY_TOKEN_FILE");
        environment.remove("AWS_PROFILE");
        assertThat(added(Map.of())).isEmpty();
        environment.put("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/keys");
        assertRefusal("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set");
    }

    private void assertRefusal(String reason) {
        assertThatThrownBy(() -> added(Map.of()))
                .isInstanceOf(BuildFailedException.class)
                .hasMessageContaining(reason + ", but jbake cannot ask AWS for keys yet");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(".aws"));
        Files.writeString(home.resolve(".aws").resolve(name), text, StandardCharsets.UTF_8);
    }

    private Map<String, String> added(Map<String, String> written) throws BuildFailedException {
        Host host = new Host(environment, home, InputStream.nullInputStream(), InstantSource.system(), new Random(1));
        Map<String, String> attributes = new HashMap<>(written);
        new AwsCredentials(host).addTo(attributes);
        return attributes;
    }
}
