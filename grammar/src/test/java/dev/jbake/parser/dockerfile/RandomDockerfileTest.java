package dev.jbake.parser.dockerfile;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.jbake.source.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomDockerfileTest {
    private static final String[] PIECES = {
        "FROM ",
        "ARG ",
        "ENV ",
        "RUN ",
        "COPY ",
        "ADD ",
        "ONBUILD ",
        "HEALTHCHECK ",
        "LABEL ",
        "SHELL ",
        "VOLUME ",
        "\n",
        "\r\n",
        " ",
        "\t",
        "\\",
        "\\\n",
        "`",
        "# escape=`\n",
        "# syntax=x\n",
        "#",
        "a",
        "a=b",
        "--from=",
        "--",
        "-",
        "=",
        "\"",
        "'",
        "[\"a\", ",
        "\"b\"]",
        "<<E",
        "<<-\"E\" ",
        "\nE\n",
        "$a",
        "${a",
        "${a:-",
        "${a#",
        "${a/b/",
        "}",
        "\u00e9",
        "\u00a0",
        "\ud83d\ude00",
        "\ufeff",
        "\udc80",
        "\u0001",
        "\u0003"
    };

    @Test
    void everyTextHasATree() {
        Random random = new Random(20261201);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 30); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Source source = new Source("random", text.toString());
            assertThatCode(() -> DockerfileDump.of(source)).as("%s", text).doesNotThrowAnyException();
        }
    }
}
