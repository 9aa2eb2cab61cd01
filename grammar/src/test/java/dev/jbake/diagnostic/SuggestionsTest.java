package dev.jbake.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> NAMES = List.of("upper", "lower", "trim", "if", "endif");

    @Test
    void nearestOfSeveral() {
        assertThat(Suggestions.nearest("uper", NAMES)).isEqualTo("upper");
        assertThat(Suggestions.nearest("lowr", NAMES)).isEqualTo("lower");
        assertThat(Suggestions.nearest("edif", NAMES)).isEqualTo("endif");
    }

    @Test
    void threeEditsAreTooFar() {
        assertThat(Suggestions.nearest("uppexyz", NAMES)).isNull();
        assertThat(Suggestions.nearest("something", NAMES)).isNull();
        assertThat(Suggestions.didYouMean("something", NAMES)).isEmpty();
        assertThat(Suggestions.didYouMean("uper", NAMES)).isEqualTo(" Did you mean \"upper\"?");
    }
}
