package dev.jbake.eval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.cty.Type;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.limit.LimitExceeded;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionFailureTest {

    @Test
    void whatABodyThrowsIsAFailedCall() {
        Function broken = Declaration.of("broken", "").returning(Type.STRING, call -> call.argument(7));
        assertThatThrownBy(() -> broken.call(List.of(), new TableScope().callContext()))
                .isInstanceOf(FunctionException.class)
                .hasMessageStartingWith("unexpected java.lang.IndexOutOfBoundsException")
                .hasMessageContaining("7")
                .hasMessageEndingWith(", which is a bug in jbake");
    }

    @Test
    void aLimitEndsTheEvaluation() {
        Function large = Declaration.of("large", "").returning(Type.STRING, call -> {
            throw new LimitExceeded("too large");
        });
        assertThatThrownBy(() -> large.call(List.of(), new TableScope().callContext()))
                .isInstanceOf(LimitExceeded.class);
    }
}
