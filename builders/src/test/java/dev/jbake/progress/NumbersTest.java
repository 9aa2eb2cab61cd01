package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final int ROUNDS = 200_000;

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.0",
        "-0.0, 1, 0.0",
        "-0.01, 1, 0.0",
        "-1.25, 1, -1.2",
        "0.25, 1, 0.2",
        "0.75, 1, 0.8",
        "0.0009765, 3, 0.001",
        "0.0004882, 3, 0.000",
        "5e-324, 3, 0.000",
        "9007199254740993, 1, 9007199254740992.0",
        "31556889864403199, 1, 31556889864403200.0"
    })
    void roundsToEven(double number, int decimals, String text) {
        assertThat(Numbers.fixed(number, decimals)).isEqualTo(text);
    }

    @Test
    void roundsAsExactArithmeticDoes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ROUNDS; i++) {
            double number = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-16, 54));
            double nearTie = Math.rint(number * 2000) / 2000;
            int decimals = random.nextInt(1, 4);
            assertThat(Numbers.fixed(number, decimals)).isEqualTo(exact(number, decimals));
            assertThat(Numbers.fixed(nearTie, decimals)).isEqualTo(exact(nearTie, decimals));
        }
    }

    private static String exact(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
