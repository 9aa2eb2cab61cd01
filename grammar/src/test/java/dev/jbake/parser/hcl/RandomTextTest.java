package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the text is, the parser returns, every span lies inside the text, and every diagnostic can be printed.
class RandomTextTest {
    private static final String[] PIECES = {
        "a",
        "for",
        "in",
        "if",
        "else",
        "endif",
        "endfor",
        "b-c",
        "é",
        "1",
        "2.5",
        "1e",
        ".",
        "..",
        "...",
        "=",
        "==",
        "=>",
        "!",
        "!=",
        "<",
        "<<",
        "<<E\n",
        "<<-E\r\n",
        "E\n",
        "\"",
        "\"x\" ",
        "${",
        "${~",
        "%{",
        "%{~",
        "~}",
        "}",
        "{",
        "[",
        "]",
        "(",
        ")",
        ",",
        ":",
        "::",
        "?",
        "*",
        "+",
        "-",
        "/",
        "%",
        "&&",
        "||",
        "&",
        "|",
        "^",
        "~",
        "`",
        "'",
        ";",
        "@",
        "\\",
        "\\u12",
        "\\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  ",
        "#",
        "//",
        "/*",
        "*/",
        "\uFEFF",
        "\u201C",
        "\u0301",
        "\uD83D\uDE00",
        "\uDC80",
        "\u0000",
        "$$",
        "$${",
        "%%{",
        "null",
        "true",
        "target \"a\" {\n",
        "x = 1\n"
    };

    @Test
    void neverThrows() {
        Random random = new Random(20261121);
        for (int round = 0; round < 20_000; round++) {
            Source source = new Source("random", text(random));
            int kind = round % 3;
            assertThatCode(() -> read(source, kind))
                    .as("%s", TreeDump.quote(source.text()))
                    .doesNotThrowAnyException();
        }
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 40);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void read(Source source, int kind) {
        Diagnostics diagnostics = new Diagnostics();
        String tree = switch (kind) {
            case 0 -> TreeDump.body(source, HclParser.parse(source, diagnostics));
            case 1 -> TreeDump.expression(source, HclParser.parseExpression(source, diagnostics));
            default -> TreeDump.expression(source, HclParser.parseTemplate(source, diagnostics));
        };
        if (tree.contains("invalid @") && !diagnostics.hasErrors()) {
            throw new AssertionError("a hole without a diagnostic");
        }
        for (Diagnostic found : diagnostics.all()) {
            Span subject = found.subject();
            if (subject == null || subject.text().length() > source.text().length()) {
                throw new AssertionError("no place: " + found);
            }
        }
        String printed = new DiagnosticRenderer().render(diagnostics.all());
        if (diagnostics.hasErrors() == printed.isEmpty()) {
            throw new AssertionError("nothing printed");
        }
    }
}
