package dev.jbake.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.bake.resolve.Shorthands;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which rights a build asks for, with real files and links. The texts and the rules were compared with buildx 0.36.1
/// on
/// some thousand generated projects.
class RequestTest {
    @TempDir
    Path root;

    private final Map<String, String> environment = new HashMap<>(Map.of("HOME", "/home/user"));

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(root.resolve("project/sub"));
        Files.createDirectories(root.resolve("out"));
        Files.createDirectories(root.resolve("project-two"));
        Files.writeString(root.resolve("out/file"), "");
        Files.createSymbolicLink(root.resolve("project/escape"), Path.of("../out"));
        Files.createSymbolicLink(root.resolve("project/inside"), Path.of("sub"));
        Files.createSymbolicLink(root.resolve("project/loop"), Path.of("loop"));
    }

    private Host host(String definition) {
        return new Host(
                environment,
                root.resolve("project"),
                new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8)),
                InstantSource.system(),
                new Random(0));
    }

    private Request request(String definition, List<String> overrides, String... allowed) throws InvalidContent {
        Host host = host(definition);
        Diagnostics diagnostics = new Diagnostics();
        BakeArguments arguments =
                new BakeArguments(List.of("-"), List.of(), overrides, Map.of(), Shorthands.NONE, null);
        Resolved resolved = BakeRun.load(arguments, host, diagnostics);
        var plan = resolved.plan(host, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        Grants grants = Grants.parse(List.of(allowed));
        for (String granted : resolved.granted()) {
            grants.add(granted);
        }
        return Request.of(plan.orElseThrow(), grants, host);
    }

    private List<String> asked(String body, String... allowed) throws InvalidContent {
        return options(request("target \"default\" {\n" + body + "\n}\n", List.of(), allowed));
    }

    private List<String> set(String override, String... allowed) throws InvalidContent {
        return options(request("target \"default\" {}\n", List.of("default." + override), allowed));
    }

    private static List<String> options(Request request) {
        if (request.isEmpty()) {
            return List.of();
        }
        String line = request.text(false, List.of("jbake"), 1)
                .lines()
                .filter(each -> each.startsWith("Pass "))
                .findFirst()
                .orElseThrow();
        return List.of(line.split("\"", -1)[1].replace("--allow=", "").split(" ", -1));
    }

    @Test
    void asksForEverythingAtOnceInTextsThatCanBePasted() throws InvalidContent {
        Request request = request("""
                group "default" { targets = ["one", "two"] }
                target "one" {
                  context      = "../out"
                  output       = ["type=local,dest=escape"]
                  entitlements = ["security.insecure", "device=vendor/gpu"]
                  ssh          = ["default"]
                }
                target "two" {
                  network  = "host"
                  contexts = { data = "/usr" }
                  cache-to = ["type=local,dest=../project-two/new cache"]
                }
                """, List.of());
        List<String> command = List.of("jbake", "build", "--set", "*.tags=a b");
        assertThat(request.text(false, command, 2) + request.advice(false)).isEqualTo("""
                        Your build is requesting privileges for following possibly insecure capabilities:

                         - Running build containers that can access host network
                         - Running privileged containers that can make system changes
                         - Access to device vendor/gpu
                         - Forwarding default SSH agent socket
                         - Read and write access to path ../out
                         - Read access to path /usr
                         - Write access to path ../project-two

                        Pass "--allow=network.host --allow=security.insecure --allow=device=vendor/gpu --allow=ssh --allow=fs=../out --allow=fs.read=/usr --allow=fs.write=../project-two" to grant requested privileges.

                        Your full command with requested privileges:

                        jbake build --allow=network.host --allow=security.insecure --allow=device=vendor/gpu --allow=ssh --allow=fs=../out --allow=fs.read=/usr --allow=fs.write=../project-two --set '*.tags=a b'

                        To disable filesystem entitlements checks, you can set BUILDX_BAKE_ENTITLEMENTS_FS=0 .

                        """);
        assertThat(request.text(true, command, 2))
                .contains("\nIn order to not see this message in the future pass \"--allow=network.host ");
    }

    @Test
    void theWorkingDirectoryIsFree() throws InvalidContent {
        assertThat(asked("context = \"sub\"\noutput = [\"type=local,dest=new/out\", \"type=tar,dest=sub/x.tar\"]"))
                .isEmpty();
        assertThat(asked("context = \"inside\"\nsecret = [\"id=a,src=./sub/../sub\"]"))
                .isEmpty();
        assertThat(asked("context = \"https://example.com/a.git\"\noutput = [\"type=image,dest=/x\"]"))
                .isEmpty();
    }

    @Test
    void aFolderWhoseNameOnlyBeginsLikeTheWorkingDirectoryIsNotFree() throws InvalidContent {
        assertThat(asked("context = \"../project-two\"")).containsExactly("fs.read=../project-two");
    }

    @Test
    void followsLinks() throws InvalidContent {
        assertThat(asked("secret = [\"id=a,src=escape/file\"]")).containsExactly("fs.read=../out/file");
        assertThat(asked("secret = [\"id=a,src=escape/file\"]", "fs.read=escape"))
                .isEmpty();
        assertThat(asked("secret = [\"id=a,src=escape/file\"]", "fs.read=../out"))
                .isEmpty();
        assertThatThrownBy(() -> asked("context = \"loop\""))
                .hasMessage("failed to evaluate path \"loop\": too many symlinks");
    }

    @Test
    void whatDoesNotExistNeedsTheFolderItIsMadeIn() throws InvalidContent {
        assertThat(asked("output = [\"../out/a/b\"]")).containsExactly("fs.write=../out");
        assertThat(asked("output = [\"../out/a/b\"]", "fs.write=../out/a/b")).containsExactly("fs.write=../out");
        assertThat(asked("output = [\"../out/a/b\"]", "fs.write=../out")).isEmpty();
        assertThat(asked("output = [\"../out/a/b\"]", "fs.read=../out")).containsExactly("fs.write=../out");
        assertThat(asked("output = [\"../out/a/b\"]", "fs=*")).isEmpty();
    }

    @Test
    void asksForTheOutermostFolderOnly() throws InvalidContent {
        assertThat(asked("context = \"../out\"\ndockerfile = \"file\"\nsecret = [\"id=a,src=../out/file\"]"))
                .containsExactly("fs.read=../out");
    }

    @Test
    void knowsAllThatIsRead() throws InvalidContent {
        assertThat(asked("dockerfile = \"../out/file\"")).containsExactly("fs.read=../out/file");
        assertThat(asked("dockerfile-inline = \"FROM scratch\"\ndockerfile = \"/usr\""))
                .isEmpty();
        assertThat(asked("contexts = { a = \"oci-layout://../out:tag\" }")).containsExactly("fs.read=../out");
        assertThat(asked("cache-from = [\"type=local,src=../out\"]")).containsExactly("fs.read=../out");
        assertThat(asked("ssh = [\"key=../out/file\"]")).containsExactly("fs.read=../out/file");
        assertThat(asked("secret = [\"id=../out/file\"]")).containsExactly("fs.read=../out/file");
        environment.put("../out/file", "a variable of that name comes first");
        assertThat(asked("secret = [\"id=../out/file\"]")).isEmpty();
    }

    @Test
    void whatTheCommandLineNamesIsGranted() throws InvalidContent {
        assertThat(set("output=type=local,dest=../out")).isEmpty();
        assertThat(set("output=type=local,dest=../new")).containsExactly("fs.write=..");
        assertThat(set("cache-to=type=local,dest=../out")).isEmpty();
        assertThat(set("cache-from+=type=local,src=../out")).isEmpty();
        assertThat(set("secrets=id=a,src=../out/file")).isEmpty();
        assertThat(set("ssh=key=../out/file")).isEmpty();
        assertThat(set("entitlements=security.insecure")).isEmpty();
        assertThat(set("entitlements=device")).containsExactly("device");
        assertThat(set("context=../out")).containsExactly("fs.read=../out");
    }

    @Test
    void rightsWithoutPaths() throws InvalidContent {
        assertThat(asked("entitlements = [\"device=a,x\", \"device=b\"]", "device=a"))
                .containsExactly("device=b");
        assertThat(asked("entitlements = [\"device=a\", \"device\"]")).containsExactly("device");
        assertThat(asked("entitlements = [\"device=a\", \"device\"]", "device")).isEmpty();
        assertThat(asked("network = \"host\"", "network.host")).isEmpty();
        assertThat(asked("ssh = [\"default\"]", "ssh")).isEmpty();
        assertThat(asked("output = [\"type=local,dest=sub,mode=Delete\"]")).containsExactly("buildx.local.delete");
        assertThat(asked("output = [\"type=local,dest=sub,mode=delete\"]", "buildx.local.delete"))
                .isEmpty();
        assertThatThrownBy(() -> asked("output = [\"type=local,dest=sub,mode=backup\"]"))
                .hasMessage("invalid local exporter mode \"backup\"");
    }

    @Test
    void theEnvironmentMayWaiveFiles() throws InvalidContent {
        Request files = request("target \"default\" { context = \"../out\" }\n", List.of());
        assertThat(files.isWaived(false)).isFalse();
        environment.put("BAKE_ALLOW_REMOTE_FS_ACCESS", "true");
        assertThat(files.isWaived(false)).isFalse();
        assertThat(files.isWaived(true)).isTrue();
        environment.put("BUILDX_BAKE_ENTITLEMENTS_FS", "0");
        assertThat(files.isWaived(false)).isTrue();
        assertThat(files.advice(false)).isEmpty();
        environment.put("BUILDX_BAKE_ENTITLEMENTS_FS", "1");
        assertThat(files.isWaived(true)).isFalse();
        environment.put("BUILDX_BAKE_ENTITLEMENTS_FS", "maybe");
        assertThatThrownBy(() -> files.isWaived(false))
                .hasMessage("failed to parse BUILDX_BAKE_ENTITLEMENTS_FS value \"maybe\": strconv.ParseBool: parsing"
                        + " \"maybe\": invalid syntax");
        environment.put("BUILDX_BAKE_ENTITLEMENTS_FS", "0");
        assertThat(request("target \"default\" { network = \"host\" }\n", List.of())
                        .isWaived(false))
                .isFalse();
    }
}
