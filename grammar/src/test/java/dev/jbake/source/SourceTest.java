package dev.jbake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
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

    /// What the library's decoder calls malformed is what becomes a surrogate, byte by byte.
    @Test
    void decodesBrokenTextAsTheLibraryDoesBetweenTheMistakes() {
        Random random = new Random(20261121);
        int[] heads = {'a', 0x80, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF};
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(8)];
            for (int i = 0; i < bytes.length; i++) {
                int head = heads[random.nextInt(heads.length)];
                bytes[i] = (byte) (random.nextBoolean() ? head : 0x80 + random.nextInt(0x40));
            }
            String text = Source.decode("f", bytes).text();
            StringBuilder sound = new StringBuilder();
            ByteArrayOutputStream back = new ByteArrayOutputStream();
            text.codePoints().forEach(point -> {
                boolean broken = point >= 0xDC00 && point <= 0xDCFF;
                sound.appendCodePoint(broken ? 0xFFFD : point);
                back.writeBytes(
                        broken
                                ? new byte[] {(byte) point}
                                : Character.toString(point).getBytes(StandardCharsets.UTF_8));
            });
            assertThat(back.toByteArray()).isEqualTo(bytes);
            assertThat(sound.toString().replaceAll("\uFFFD+", "?"))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8).replaceAll("\uFFFD+", "?"));
        }
    }
}
