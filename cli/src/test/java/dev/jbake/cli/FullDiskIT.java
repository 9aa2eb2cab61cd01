package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A disk of 1 MiB, on which 3 MiB are to be written.
class FullDiskIT {
    @TempDir
    Path root;

    private Path disk;
    private Project project;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(root.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "a disk can be mounted");
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY big /\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=cacheonly\"] }\n")
                .file("big", "");
        byte[] random = new byte[3 << 20];
        new SplittableRandom(1).nextBytes(random);
        Files.write(project.path("big"), random);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "output=type=local,dest=DISK/out         | 1   | DISK/[^ ]*big",
                "output=type=tar,dest=DISK/out.tar       | 102 | DISK/out.tar",
                "output=type=oci,dest=DISK/out.tar       | 102 | DISK/out.tar",
                "output=type=docker,dest=DISK/out.tar    | 102 | DISK/out.tar",
                "output=type=oci,tar=false,dest=DISK/out | 1   | DISK/out/ingest/[^ ]*",
                "cache-to=type=local,dest=DISK/cache     | 1   | DISK/cache/ingest/[^ ]*"
            })
    void anExportNamesTheFile(String setting, int status, String file) throws Exception {
        Files.writeString(disk.resolve("before"), "as it was\n");
        JbakeProcess run =
                project.build("--allow", "fs=*", "--set", "default." + setting.replace("DISK", disk.toString()));
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err())
                .containsPattern("\nERROR: failed to solve: [^\n]*write " + file.replace("DISK", disk.toString())
                        + ": No space left on device\n$");
        assertThat(Files.readString(disk.resolve("before"))).isEqualTo("as it was\n");
        // Blobs that are complete may stay: they are found by their digest, and nothing refers to them yet.
        assertThat(files()).filteredOn(each -> !each.startsWith("out/blobs/")).containsExactly("before");
    }

    @Test
    void soDoesTheMetadataFile() throws Exception {
        fill(disk.resolve("before"));
        JbakeProcess run = project.build("--metadata-file", disk + "/metadata.json");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err())
                .endsWith("\nERROR: Tried to write " + disk + "/metadata.json, but No space left on device\n");
        assertThat(files()).containsExactly("before");
    }

    /// A build without such an export needs none.
    @Test
    void temporaryFilesAreNotNeeded() throws Exception {
        fill(disk.resolve("before"));
        assertThat(project.variable("TMPDIR", disk.toString()).build().status()).isZero();
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessage("No space left on device");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(disk)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> disk.relativize(path).toString())
                    .toList();
        }
    }
}
