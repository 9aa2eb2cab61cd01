package dev.jbake.bake.attribute.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedEntriesTest {

    @Test
    void repetitionsOfManyAreDroppedAsThoseOfFew() {
        Random random = new Random(20261121);
        for (int round = 0; round < 5_000; round++) {
            List<Entry> entries = new ArrayList<>();
            int kinds = 1 + random.nextInt(12);
            for (int i = random.nextInt(14); i >= 0; i--) {
                entries.add(new Entry("registry", Map.of("ref", "r" + random.nextInt(kinds))));
            }
            assertThat(TypedEntries.distinctByHash(entries)).isEqualTo(TypedEntries.distinctOfFew(entries));
        }
    }
}
