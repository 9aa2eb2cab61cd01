package dev.jbake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void decodesUtf8() {
        String text = "\uFEFFa = \"é日\uD83D\uDE00 \uFFFD\"\r\n";
        assertThat(Source.decode("f", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void keepsEveryByteThatIsNotUtf8() {
        byte[] bytes = {'a', (byte) 0xFF, (byte) 0xC3, (byte) 0xA9, (byte) 0xC3, '"', (byte) 0xE2, (byte) 0x82};
        assertThat(Source.decode("f", bytes).text()).isEqualTo("a\uDCFFé\uDCC3\"\uDCE2\uDC82");
    }
}
