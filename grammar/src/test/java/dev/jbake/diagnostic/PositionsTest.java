package dev.jbake.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.limit.Limits;
import dev.jbake.source.Notation;
import dev.jbake.source.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Test
    void columnsOnALongLineOfJsonAreCountedAsOnAShortOne() {
        Random random = new Random(20261121);
        String[] pieces = {"abc", "e\u0301", "\t", "\"\u0301", "日", "\\u0301", "\r"};
        StringBuilder text = new StringBuilder();
        while (text.length() < 20_000) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        Positions positions = new Positions(new Source("f", text.toString()).in(Notation.JSON));
        for (int i = 0; i < 200; i++) {
            int offset = random.nextInt(text.length());
            assertThat(positions.column(offset)).isEqualTo(1 + JsonColumns.count(text.toString(), 0, offset));
        }
    }

    /// Twenty megabytes of one line, in which two thousand places are asked for: to count each from the start of the
    /// line would take minutes.
    @ParameterizedTest
    @EnumSource(Notation.class)
    @Timeout(30)
    void manyColumnsOnAHugeLine(Notation notation) {
        String text = "abcdefghi\"".repeat(2_000_000);
        Positions positions = new Positions(new Source("f", text).in(notation));
        for (int i = 0; i < 2_000; i++) {
            assertThat(positions.column(text.length() - i)).isEqualTo(1 + text.length() - i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"日", "\uD83D\uDE00", "e\u0301", "\uDCFF"})
    @Timeout(30)
    void farBehindColumnsAreCodePoints(String character) {
        String text = character.repeat(5_000_000);
        int before = Limits.COLUMNS / character.length();
        int far = new Positions(new Source("f", text)).column(text.length());
        assertThat(far).isBetween(before, 2 + text.codePointCount(0, text.length()));
    }
}
