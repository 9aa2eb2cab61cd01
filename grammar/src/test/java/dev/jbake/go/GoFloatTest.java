package dev.jbake.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoFloatTest {
    @ParameterizedTest
    @CsvSource({
        "1_000, 1000",
        "-0x_1p-2, -0.25",
        "0X.8P+1_0, 512",
        "+5., 5",
        "999999, 999999",
        "1e6, 1e+06",
        "123456789.5, 1.234567895e+08",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "-0, -0",
        "1e23, 1e+23",
        "1e-323, 1e-323",
        "5e-324, 5e-324",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1e-99999999999999999999, 0",
        "-iNFinity, -Inf",
        "nan, NaN",
    })
    void printsWhatItReads(String text, String printed) throws GoNumberException {
        assertThat(GoFloat.print(GoFloat.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "+", ".", "_1", "1_", "1__0", "1_.5", "1._5", "1_e5", "1e_5", "1e5_", "1e", "1e+", "0x1", "0xp1",
                "0x1p", "0x1_p1", "0x__1p1", "0x1e+p1", "0b1", "+nan", "infinit", "1d", "1f", " 1", "1 ", "٣",
            })
    void refuses(String text) {
        assertThatThrownBy(() -> GoFloat.parse(text))
                .isInstanceOf(GoNumberException.class)
                .hasMessage("strconv.ParseFloat: parsing \"" + text + "\": invalid syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e99999999999999999999", "0x1p1024"})
    void isOutOfRange(String text) {
        assertThatThrownBy(() -> GoFloat.parse(text)).hasMessageEndingWith(": value out of range");
    }
}
