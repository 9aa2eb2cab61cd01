package dev.jbake.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.source.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Expectations from the reference's ranges of the same texts.
class PositionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = |b| is 1,5-6",
                "a\nb = |c| is 2,5-6",
                "a\r\nb = |c| is 2,5-6",
                "a = \"é\" + |b| is 1,11-12",
                "a = \"e\u0301\" + |b| is 1,11-12",
                "a = \"日本\" + |b| is 1,12-13",
                "a = \"\uD83D\uDC69\u200D\uD83D\uDC67\" + |b| is 1,11-12",
                "\uFEFFa = |b| is 1,5-6",
                "a = |[\n1]| is 1,5-2,3",
                "a = b|\n| is 1,6-2,1",
            })
    void countsAsTheReference(String row) {
        String marked = row.substring(0, row.lastIndexOf(" is "));
        String expected = row.substring(row.lastIndexOf(" is ") + 4);
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|') - 1;
        Source source = new Source("f", marked.replace("|", ""));
        assertThat(new Positions(source).describe(source.span(start, end))).isEqualTo("f:" + expected);
    }

    @Test
    void columnsOnALongLineAreCountedAsOnAShortOne() {
        Random random = new Random(20261121);
        String[] pieces = {"abc", "e\u0301", "\uD83D\uDC69\u200D\uD83D\uDC67", "日", " ", "\u0301"};
        StringBuilder text = new StringBuilder();
        while (text.length() < 20_000) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        Positions positions = new Positions(new Source("f", text.toString()));
        for (int i = 0; i < 200; i++) {
            int offset = random.nextInt(text.length());
            assertThat(positions.column(offset)).isEqualTo(1 + Positions.clusters(text.toString(), 0, offset));
        }
    }
}
