package dev.jbake.cty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows from the reference: code points, `*` and how often.
class StreamSafeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    61 0316*30               | 61 0316*30
                    61 0316*31               | 61 0316*30 034f 0316
                    e9 0316*30               | e9 0316*29 034f 0316
                    1e69 0316*29             | 1e69 0316*28 034f 0316
                    0316*70                  | 0316*30 034f 0316*30 034f 0316*10
                    61 0316*29 0344 0316     | 61 0316*29 034f 0316 0308 0301
                    61 0316*29 0301 0316*31  | e1 0316*29 034f 0316*30 034f 0316
                    ac00 0316*30 11a8        | ac00 0316*29 034f 0316 11a8
                    1100 1161 0316*31 11a8   | ac00 0316*29 034f 0316*2 11a8
                    0f73*20                  | 0f71*15 0f72*15 034f 0f71*5 0f72*5
                    61 0316*30 65 0301       | 61 0316*30 e9
                    """)
    void putsJoinersIntoLongRuns(String written, String expected) {
        assertThat(Value.normalize(text(written))).isEqualTo(text(expected));
    }

    private static String text(String row) {
        StringBuilder text = new StringBuilder();
        for (String word : row.strip().split(" +", -1)) {
            String[] parts = word.split("\\*", -1);
            String point = Character.toString(Integer.parseInt(parts[0], 16));
            text.append(point.repeat(parts.length == 1 ? 1 : Integer.parseInt(parts[1])));
        }
        return text.toString();
    }
}
