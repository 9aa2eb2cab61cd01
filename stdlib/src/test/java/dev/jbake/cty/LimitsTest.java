package dev.jbake.cty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Nothing here may take time that grows with the square of the input.
@Timeout(20)
class LimitsTest {
    private static final int MANY = 100_000;

    private static List<Value> many(boolean alike) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            values.add(alike || i % 2 == 0 ? Value.of("v" + i) : Value.of(i));
        }
        return values;
    }

    @Test
    void setsOfManyElements() throws ConversionException {
        Value set = Conversion.convert(Value.tuple(many(true)), Type.set(Type.STRING));
        assertThat(set.lengthInt()).isEqualTo(MANY);
        assertThat(set.equal(Value.set(many(true).reversed())).isKnownTrue()).isTrue();
        assertThat(set.hasElement(Value.of("v99999")).isKnownTrue()).isTrue();
        assertThat(set.hasElement(Value.of("v")).isKnownTrue()).isFalse();
    }

    @Test
    void tuplesOfManyMixedElements() throws ConversionException {
        Value list = Conversion.convert(Value.tuple(many(false)), Type.list(Type.DYNAMIC));
        assertThat(list.type()).isEqualTo(Type.list(Type.STRING));
    }

    @Test
    void deepNesting() throws ConversionException {
        Value value = Value.of("x");
        for (int i = 0; i < 500; i++) {
            value = Value.tuple(List.of(value));
        }
        assertThat(value.equal(value).isKnownTrue()).isTrue();
        assertThat(Conversion.convert(value, Type.list(Type.DYNAMIC)).isWhollyKnown())
                .isTrue();
    }
}
