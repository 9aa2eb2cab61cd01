package dev.jbake.stdlib.encoding;

import dev.jbake.function.FunctionException;
import java.math.BigInteger;
import java.util.Arrays;

/// Reads ASN.1 elements in their DER form one after the other. The messages are those of Go's `encoding/asn1`.
final class DerReader {
    static final int INTEGER = 2;
    static final int OCTET_STRING = 4;
    static final int OBJECT_IDENTIFIER = 6;
    static final int SEQUENCE = 16;

    private static final String PLAIN_FIELD =
            "{optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}";
    private static final int LARGEST_LENGTH = 1 << 23;

    private final byte[] bytes;
    private int position;

    DerReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return position == bytes.length;
    }

    /// Whether the next element has the tag.
    boolean has(int tag) {
        return !atEnd() && (bytes[position] & 0xdf) == tag;
    }

    /// The elements of a sequence.
    ///
    /// @param type what Go calls the type that is read
    DerReader sequence(String type) throws FunctionException {
        return new DerReader(element(SEQUENCE, true, type));
    }

    /// A whole number of any size.
    BigInteger integer(String type) throws FunctionException {
        byte[] content = element(INTEGER, false, type);
        if (content.length == 0) {
            throw structure("empty integer");
        }
        if (content.length > 1
                && ((content[0] == 0 && content[1] >= 0) || (content[0] == (byte) 0xff && content[1] < 0))) {
            throw structure("integer not minimally-encoded");
        }
        return new BigInteger(content);
    }

    /// A whole number of 64 bits.
    long small() throws FunctionException {
        BigInteger integer = integer("int");
        if (integer.bitLength() > 63) {
            throw structure("integer too large");
        }
        return integer.longValue();
    }

    private byte[] element(int tag, boolean compound, String type) throws FunctionException {
        if (atEnd()) {
            throw syntax("sequence truncated");
        }
        int head = bytes[position++] & 0xff;
        int length = length();
        boolean fits = head >> 6 == 0 && (head & 0x1f) == tag && (head & 0x20) != 0 == compound;
        if (!fits) {
            throw structure("tags don't match (" + tag + " vs {class:" + (head >> 6) + " tag:" + (head & 0x1f)
                    + " length:" + length + " isCompound:" + ((head & 0x20) != 0) + "}) " + PLAIN_FIELD + " " + type
                    + " @" + position);
        }
        if (length > bytes.length - position) {
            throw syntax("data truncated");
        }
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    private int length() throws FunctionException {
        int first = next();
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80) {
            throw syntax("indefinite length found (not DER)");
        }
        int length = 0;
        for (int i = 0; i < (first & 0x7f); i++) {
            int digit = next();
            if (length >= LARGEST_LENGTH) {
                throw structure("length too large");
            }
            length = length << 8 | digit;
            if (length == 0) {
                throw structure("superfluous leading zeros in length");
            }
        }
        if (length < 0x80) {
            throw structure("non-minimal length");
        }
        return length;
    }

    private int next() throws FunctionException {
        if (atEnd()) {
            throw syntax("truncated tag or length");
        }
        return bytes[position++] & 0xff;
    }

    static FunctionException syntax(String why) {
        return new FunctionException("asn1: syntax error: " + why);
    }

    private static FunctionException structure(String why) {
        return new FunctionException("asn1: structure error: " + why);
    }
}
