package dev.jbake.buildkit.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.builder.AuthEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir
    private Path directory;

    private Home home = new Home(Path.of("/"));

    @BeforeEach
    void makeHome() {
        home = new Home(directory);
    }

    @Test
    void fromTheConfigurationsEntries() throws Exception {
        home.write(".docker/config.json", """
                {"auths": {
                  "https://index.docker.io/v1/": {"auth": "%s"},
                  "https://reg.test:5000/v2/": {"auth": "%s"},
                  "id.test": {"auth": "%s", "identitytoken": "refresh"},
                  "bearer.test": {"registrytoken": "bearer"},
                  "plain.test": {"username": "u", "password": "p"}
                }}""".formatted(
                        Home.basic("hub", "h:1"), Home.basic("reg", "r"), Home.basic("<x>", "y")));
        Credentials credentials = home.credentials();
        assertThat(credentials.find("registry-1.docker.io")).isEqualTo(new AuthEntry("hub", "h:1", "", ""));
        assertThat(credentials.find("https://index.docker.io/v1/")).isEqualTo(new AuthEntry("hub", "h:1", "", ""));
        assertThat(credentials.find("reg.test:5000")).isEqualTo(new AuthEntry("reg", "r", "", ""));
        assertThat(credentials.find("id.test")).isEqualTo(new AuthEntry("<x>", "y", "refresh", ""));
        assertThat(credentials.find("bearer.test")).isEqualTo(new AuthEntry("", "", "", "bearer"));
        assertThat(credentials.find("plain.test")).isEqualTo(new AuthEntry("u", "p", "", ""));
        assertThat(credentials.find("other.test")).isEqualTo(AuthEntry.NONE);
        assertThat(credentials.find("dhi.io")).isEqualTo(new AuthEntry("hub", "h:1", "", ""));
    }

    @Test
    void theEnvironmentComesFirst() throws Exception {
        home.write(
                ".docker/config.json",
                "{\"auths\":{\"a.test\":{\"auth\":\"" + Home.basic("file", "f") + "\"},\"b.test\":{\"auth\":\""
                        + Home.basic("file", "f") + "\"}}}");
        home.environment.put(
                "DOCKER_AUTH_CONFIG", "{\"auths\":{\"a.test\":{\"auth\":\"" + Home.basic("env", "e") + "\"}}}");
        assertThat(home.credentials().find("a.test").user()).isEqualTo("env");
        assertThat(home.credentials().find("b.test").user()).isEqualTo("file");

        home.environment.put("DOCKER_AUTH_CONFIG", "{\"auths\":{\"a.test\":{\"auth\":\"c2VjcmV0\"}}}");
        assertThat(home.credentials().find("a.test").user()).isEqualTo("file");
        assertThat(home.credentials().warnings())
                .containsExactly("Failed to create credential store from DOCKER_AUTH_CONFIG: "
                        + "\"auth\" of registry \"a.test\" does not hold user:password");
    }

    @Test
    void helpersAreAskedOnceInAWhile() throws Exception {
        home.write(".docker/config.json", "{\"credsStore\":\"all\",\"credHelpers\":{\"own.test\":\"own\"}}");
        home.helper("all", "echo '{\"ServerURL\":\"x\",\"Username\":\"u\",\"Secret\":\"s\"}'");
        home.helper("own", "echo '{\"Username\":\"<token>\",\"Secret\":\"refresh\"}'");
        Credentials credentials = home.credentials();
        assertThat(credentials.find("a.test")).isEqualTo(new AuthEntry("u", "s", "", ""));
        assertThat(credentials.find("own.test")).isEqualTo(new AuthEntry("", "", "refresh", ""));
        home.later(Duration.ofSeconds(280));
        credentials.find("a.test");
        assertThat(home.asked()).isEqualTo("get a.test\nget own.test\n");
        home.later(Duration.ofSeconds(11));
        credentials.find("a.test");
        credentials.find("registry-1.docker.io");
        assertThat(home.asked()).isEqualTo("get a.test\nget own.test\nget a.test\nget https://index.docker.io/v1/\n");
    }

    @Test
    void helpersThatHaveNothingOrFail() throws IOException, AuthException {
        home.write(
                ".docker/config.json",
                "{\"credHelpers\":{\"n.test\":\"none\",\"f.test\":\"fails\",\"m.test\":\"missing\",\"j.test\":\"junk\"}}");
        home.helper("none", "echo 'credentials not found in native keychain'; exit 1");
        home.helper("fails", "echo 'the keychain is locked'; exit 3");
        home.helper("junk", "echo 'topsecret'");
        Credentials credentials = home.credentials();
        assertThat(credentials.find("n.test")).isEqualTo(AuthEntry.NONE);
        assertThatThrownBy(() -> credentials.find("f.test"))
                .hasMessage("error getting credentials - err: exit status 3, out: `the keychain is locked`");
        assertThatThrownBy(() -> credentials.find("m.test"))
                .hasMessage("error getting credentials - err: exec: \"docker-credential-missing\": "
                        + "executable file not found in $PATH, out: ``");
        assertThatThrownBy(() -> credentials.find("j.test"))
                .hasMessage("docker-credential-junk does not answer in JSON as it should");
    }

    @Test
    void aHelperThatHangsIsEnded() throws Exception {
        home.helper("hangs", "sleep 1000; exit 1");
        CredentialHelper helper = new CredentialHelper(home.host(), "hangs", Duration.ofSeconds(1));
        assertThatThrownBy(() -> helper.get("a.test")).hasMessage("docker-credential-hangs gave no answer in 1 second");
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> process.parent().isPresent())
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(line -> line.contains("docker-credential-hangs")))
                .isEmpty();
    }

    @Test
    void withoutAnyConfigurationTheStandardHelperIsAsked() throws Exception {
        home.helper("secretservice", "echo '{\"Username\":\"u\",\"Secret\":\"s\"}'");
        home.environment.put("PATH", directory + "/bin:/bin");
        assertThat(home.credentials().find("a.test").user()).isIn("u", "");
        home.write(".docker/config.json", "{\"auths\":{\"b.test\":{}}}");
        assertThat(home.credentials().find("a.test")).isEqualTo(AuthEntry.NONE);
    }

    /// What buildx says of these keys is in its own `TestMatchesScopes`; these cases are ours.
    @Test
    void configurationsForSingleRepositories() throws Exception {
        home.write(".docker/config.json", entry("main"));
        scoped("a.test", "registry");
        scoped("a.test@push", "pushing");
        scoped("a.test/x/y", "repository");
        scoped("a.test/x/y@pull,push", "both");
        Credentials credentials = home.credentials();
        assertThat(credentials.find("a.test").user()).isEqualTo("main");
        assertThat(user(credentials, "repository:z:pull")).isEqualTo("registry");
        assertThat(user(credentials, "repository:z:pull,push")).isEqualTo("pushing");
        assertThat(user(credentials, "repository:x/y:pull")).isEqualTo("repository");
        assertThat(user(credentials, "repository:x/y:push,pull")).isEqualTo("both");
        assertThat(user(credentials, "repository:x/y:pull", "repository:z:pull"))
                .isEqualTo("main");
        assertThat(user(credentials, "repository:x/y:pull repository:z:pull")).isEqualTo("main");
    }

    @Test
    void secretsAreNotPrinted() throws Exception {
        home.write(".docker/config.json", entry("main"));
        assertThat(home.credentials().find("a.test").toString()).doesNotContain("main", "pw");
        assertThat(home.config().toString()).doesNotContain("main", "pw", Home.basic("main", "pw"));
    }

    private void scoped(String key, String user) throws IOException {
        home.write(".docker/buildx/config/" + key + "/config.json", entry(user));
    }

    private static String entry(String user) {
        return "{\"auths\":{\"a.test\":{\"auth\":\"" + Home.basic(user, "pw") + "\"}}}";
    }

    private static String user(Credentials credentials, String... scopes) throws AuthException {
        return credentials.find("a.test", List.of(scopes)).user();
    }
}
