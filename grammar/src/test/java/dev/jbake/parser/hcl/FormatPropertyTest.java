package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.format.Formatter;
import dev.jbake.source.Source;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/// The layout is not part of what a file means.
class FormatPropertyTest {
    private static final int ROUNDS = 2_000;
    private static final long SEED = 20261121;

    @Test
    void formattingChangesNeitherTreeNorComments() {
        Random random = new Random(SEED);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = RandomFile.write(random);
            String formatted = Formatter.format(new Source("f", text));
            String tree = tree(text);
            if (tree == null) {
                continue;
            }
            read++;
            assertThat(tree(formatted)).as(text).isEqualTo(tree);
            assertThat(comments(formatted)).as(text).isEqualTo(comments(text));
        }
        assertThat(read).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void formattingTwiceIsFormattingOnce() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String formatted = Formatter.format(new Source("f", RandomFile.write(random)));
            assertThat(Formatter.format(new Source("f", formatted))).isEqualTo(formatted);
        }
    }

    /// Null where there are mistakes.
    private static @org.jspecify.annotations.Nullable String tree(String text) {
        Source source = new Source("f", text);
        Diagnostics diagnostics = new Diagnostics();
        String dump = TreeDump.body(source, HclParser.parse(source, diagnostics));
        return diagnostics.hasErrors() ? null : dump.replaceAll(" @\\d+,\\d+-\\d+,\\d+", "");
    }

    private static List<String> comments(String text) {
        return HclParser.scan(new Source("f", text)).stream()
                .filter(token -> token.getType() == HclTokens.COMMENT || token.getType() == HclTokens.NEWLINE)
                .map(Token::getText)
                .filter(comment -> !comment.isBlank())
                .toList();
    }
}
