package dev.jbake.ssh;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Reads the data types of RFC 4251, section 5.
final class SshReader {

    private final byte[] data;
    private int at;

    SshReader(byte[] data) {
        this.data = data;
    }

    int number() throws KeyException {
        int number = 0;
        for (byte b : take(Integer.BYTES)) {
            number = number << 8 | (b & 0xff);
        }
        return number;
    }

    byte[] bytes() throws KeyException {
        return take(number());
    }

    String text() throws KeyException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    BigInteger integer() throws KeyException {
        byte[] bytes = bytes();
        return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
    }

    /// What has not been read.
    byte[] rest() throws KeyException {
        return take(data.length - at);
    }

    void end() throws KeyException {
        if (at != data.length) {
            throw new KeyException("ssh: there is more than was expected");
        }
    }

    private byte[] take(int count) throws KeyException {
        if (count < 0 || count > data.length - at) {
            throw new KeyException("ssh: there is less than was expected");
        }
        byte[] taken = new byte[count];
        System.arraycopy(data, at, taken, 0, count);
        at += count;
        return taken;
    }
}
