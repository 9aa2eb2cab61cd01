package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Contexts with files that are many, large, deep, or have odd names.
class OddContextIT {
    private static final int MANY = 20_000;
    private static final int DEPTH = 300;
    private static final long HUGE = 64L << 20;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch AS all\nCOPY in /\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n");
    }

    /// Bytes that are no UTF-8 cannot be sent: a message of the protocol holds strings only.
    @Test
    void aNameThatIsNoUtf8IsNamed() throws Exception {
        shell("mkdir in; cd in; : > \"$(printf 'a\\377b')\"");
        JbakeProcess run = project.build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("\nERROR: ", "/in/a", "is not valid UTF-8 and cannot be sent")
                .doesNotContain("\tat ");
        assertThat(project.path("out")).doesNotExist();
    }

    @Test
    void anyOtherNameComesBack() throws Exception {
        for (String name :
                List.of("a\nb", "\u0001\u007f", "back\\slash", "*?[", "\u00e4\u0308\ud83d\ude00", "-rf", " ")) {
            project.file("in/" + name, name);
        }
        assertThat(project.build().status()).isZero();
        assertThat(names("out")).isEqualTo(names("in"));
    }

    @Test
    void aPathOf300NamesComesBack() throws Exception {
        String deep = "d/".repeat(DEPTH) + "file";
        project.file("in/" + deep, "deep");
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/" + deep)).isEqualTo("deep");
    }

    @Test
    void aSparseFileArrivesWhole() throws Exception {
        Files.createDirectory(project.path("in"));
        try (RandomAccessFile file =
                new RandomAccessFile(project.path("in/sparse").toFile(), "rw")) {
            file.setLength(HUGE);
            file.seek(HUGE / 2);
            file.write("middle".getBytes(StandardCharsets.US_ASCII));
        }
        project.busybox().file("Dockerfile", Project.SHELL + """
                COPY in/sparse /sparse
                RUN stat -c %s /sparse > /size; grep -a -c middle /sparse >> /size
                FROM scratch
                COPY --from=shell /size /
                """);
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/size")).isEqualTo(HUGE + "\n1\n");
    }

    @Test
    void manyFilesArrive() throws Exception {
        shell("mkdir in; cd in; seq -w 1 " + MANY + " | split -l 1 -a 5 -d - f");
        project.busybox().file("Dockerfile", Project.SHELL + """
                COPY in /in
                RUN ls /in | wc -l > /count; cat /in/f00000 /in/f19999 >> /count
                FROM scratch
                COPY --from=shell /count /
                """);
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/count")).isEqualTo(MANY + "\n00001\n20000\n");
    }

    private List<String> names(String folder) throws IOException {
        return project.files().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .map(name -> name.substring(folder.length() + 1))
                .toList();
    }

    private void shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(project.path("").toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
