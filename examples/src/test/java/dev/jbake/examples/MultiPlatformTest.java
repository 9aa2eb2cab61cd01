package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultiPlatformTest {

    private static final Pattern PLATFORM =
            Pattern.compile("\"platform\":\\s*\\{\\s*\"architecture\":\\s*\"(\\w+)\",\\s*\"os\":\\s*\"linux\"");
    // where the head of an ELF file names the machine, and the two machines' numbers
    private static final int ELF_MACHINE = 18;
    private static final int X86_64 = 62;
    private static final int AARCH64 = 183;

    @TempDir
    Path directory;

    @Test
    void oneIndexHoldsBothPlatforms() throws Exception {
        var example = Example.copy("multi-platform", directory);
        example.build("--set", "hello.output=type=oci,dest=hello.tar").succeeded();
        Path layout = Files.createDirectory(example.folder().resolve("layout"));
        example.run(List.of("tar", "-xf", "hello.tar", "-C", "layout")).succeeded();
        String outer = Files.readString(layout.resolve("index.json"));
        var digest = Pattern.compile("\"digest\":\\s*\"sha256:(\\w+)\"").matcher(outer);
        assertThat(digest.find()).as(outer).isTrue();
        String index = Files.readString(layout.resolve("blobs/sha256").resolve(digest.group(1)));
        assertThat(PLATFORM.matcher(index).results().map(found -> found.group(1)))
                .as(index)
                .containsExactlyInAnyOrder("amd64", "arm64");
    }

    @Test
    void eachPlatformGetsItsOwnProgram() throws Exception {
        var example = Example.copy("multi-platform", directory);
        example.build("--set", "hello.output=type=local,dest=out").succeeded();
        assertThat(machine(example.folder().resolve("out/linux_amd64/hello"))).isEqualTo(X86_64);
        assertThat(machine(example.folder().resolve("out/linux_arm64/hello"))).isEqualTo(AARCH64);
    }

    @Test
    void theDaemonRunsTheOneForItsOwnPlatform() throws Exception {
        Example.copy("multi-platform", directory).build().succeeded();
        assertThat(Daemon.run("hello")).matches("hello from linux/(amd64|arm64)\n");
    }

    private static int machine(Path program) throws Exception {
        return Files.readAllBytes(program)[ELF_MACHINE] & 0xff;
    }
}
