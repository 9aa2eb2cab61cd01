package dev.jbake.ssh;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Writes the data types of RFC 4251, section 5.
final class SshWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SshWriter number(int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
        return this;
    }

    SshWriter bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    SshWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param integer not negative
    SshWriter integer(BigInteger integer) {
        return bytes(integer.signum() == 0 ? new byte[0] : integer.toByteArray());
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
