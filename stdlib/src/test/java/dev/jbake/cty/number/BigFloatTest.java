package dev.jbake.cty.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BigFloatTest {
    private static BigFloat number(String text) {
        return Objects.requireNonNull(BigFloat.parse(text), text);
    }

    /// Doubles are exact in both worlds, so their shortest decimal form must be Java's.
    @Test
    void printsDoublesAsShortestDecimal() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            BigDecimal expected = new BigDecimal(Double.toString(value));
            assertThat(new BigDecimal(BigFloat.of(value).toString())).isEqualByComparingTo(expected);
            assertThat(BigFloat.of(value).doubleValue()).isEqualTo(value);
        }
    }

    /// With 512 bits, decimal arithmetic of 150 digits agrees in the first 140.
    @Test
    void agreesWithDecimalArithmetic() {
        MathContext exact = new MathContext(150, RoundingMode.HALF_EVEN);
        MathContext shown = new MathContext(140, RoundingMode.HALF_EVEN);
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            BigDecimal a = new BigDecimal(new BigInteger(random.nextInt(300) + 1, random), random.nextInt(60) - 30);
            BigDecimal b = new BigDecimal(new BigInteger(random.nextInt(300) + 1, random), random.nextInt(60) - 30);
            if (b.signum() == 0) {
                continue;
            }
            BigFloat x = number(a.toString());
            BigFloat y = number(b.toString());
            assertThat(new BigDecimal(x.divide(y).text('e', 139)))
                    .isEqualByComparingTo(a.divide(b, exact).round(shown));
            assertThat(new BigDecimal(x.multiply(y).text('e', 139)))
                    .isEqualByComparingTo(a.multiply(b).round(shown));
            assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
        }
    }

    @Test
    void keepsDoublesThroughItsLimits() {
        for (double value : new double[] {
            Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, -Double.MIN_VALUE * 3, 0.1, -0.0, 1e-310
        }) {
            assertThat(BigFloat.of(value).doubleValue()).isEqualTo(value);
        }
        assertThat(number("1e400").doubleValue()).isInfinite();
        assertThat(number("1e-400").doubleValue()).isZero();
    }

    /// Sizes that nobody means end as infinity instead of filling the memory.
    @Test
    void endsAtALimit() {
        assertThat(BigFloat.parse("1e999999")).isNull();
        BigFloat large = number("1e30000");
        assertThat(large.multiply(large).isInfinite()).isTrue();
        assertThat(number("1").divide(large).divide(large).signum()).isZero();
    }

    @Test
    void wholeNumbersStayWholeAtTheEdgeOfLong() {
        BigFloat least = number("-9223372036854775808");
        assertThat(least).hasToString("-9223372036854775808");
        assertThat(least.negate()).hasToString("9223372036854775808");
        assertThat(least.add(number("-1"))).hasToString("-9223372036854775809");
        assertThat(least.negate().negate()).isEqualTo(least);
        assertThat(least.fitsLong()).isTrue();
        assertThat(least.divide(number("-1"))).hasToString("9223372036854775808");
        assertThat(least.multiply(number("-1"))).hasToString("9223372036854775808");
        assertThat(number("9223372036854775807").add(BigFloat.of(1))).hasToString("9223372036854775808");
    }

    @Test
    void printedNumbersReadBackAsTheSame() {
        Random random = new Random(20261121);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder digits = new StringBuilder(random.nextBoolean() ? "-" : "");
            for (int i = random.nextInt(1, 200); i > 0; i--) {
                digits.append(random.nextInt(10));
            }
            String text = digits + (random.nextBoolean() ? ".5" : "") + "e" + random.nextInt(-400, 400);
            BigFloat written = number(text);
            BigFloat other = number("" + random.nextInt(1, 1_000_000));
            for (BigFloat value : List.of(written, written.divide(other), written.multiply(written))) {
                assertThat(number(value.toString()).compareTo(value)).as(text).isZero();
            }
        }
    }
}
