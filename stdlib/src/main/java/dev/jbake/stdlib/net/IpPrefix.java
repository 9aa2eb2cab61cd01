package dev.jbake.stdlib.net;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// An IP network prefix.
///
/// @param address its first address
/// @param length how many leading bits are fixed
/// @param bits 32 or 128
record IpPrefix(BigInteger address, int length, int bits) {
    /// The bits in front of an IPv4 address in IPv6 form.
    private static final int MAPPED_BITS = 96;

    /// Reads `address/length`; null where it is none.
    static @Nullable IpPrefix parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String host = text.substring(0, slash);
        int bits = host.contains(":") ? 128 : 32;
        BigInteger address = bits == 128 ? version6(host) : version4(host);
        int length = length(text.substring(slash + 1), bits);
        if (address == null || length < 0) {
            return null;
        }
        return new IpPrefix(address.shiftRight(bits - length).shiftLeft(bits - length), length, bits);
    }

    private static int length(String text, int bits) {
        if (text.isEmpty() || text.length() > 5) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            length = length * 10 + c - '0';
        }
        return length <= bits ? length : -1;
    }

    private static @Nullable BigInteger version4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        long address = 0;
        for (String part : parts) {
            boolean valid = !part.isEmpty() && part.length() <= 3 && (part.length() == 1 || part.charAt(0) != '0');
            int number = valid ? length(part, 255) : -1;
            if (number < 0) {
                return null;
            }
            address = address << 8 | number;
        }
        return BigInteger.valueOf(address);
    }

    private static @Nullable BigInteger version6(String text) {
        String groups = text;
        int dot = text.indexOf('.');
        if (dot >= 0) {
            int colon = text.lastIndexOf(':');
            BigInteger tail = colon < dot ? version4(text.substring(colon + 1)) : null;
            if (tail == null) {
                return null;
            }
            long low = tail.longValue();
            groups = text.substring(0, colon + 1) + Long.toHexString(low >> 16) + ":" + Long.toHexString(low & 0xffff);
        }
        int gap = groups.indexOf("::");
        if (gap < 0) {
            return words(groups, 8, 8);
        }
        if (groups.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        String head = groups.substring(0, gap);
        String tail = groups.substring(gap + 2);
        int headCount = head.isEmpty() ? 0 : head.split(":", -1).length;
        int tailCount = tail.isEmpty() ? 0 : tail.split(":", -1).length;
        BigInteger high = words(head, headCount, 7);
        BigInteger low = words(tail, tailCount, 7 - headCount);
        return high == null || low == null
                ? null
                : high.shiftLeft((8 - headCount) * 16).or(low);
    }

    private static @Nullable BigInteger words(String text, int count, int most) {
        if (count > most) {
            return null;
        }
        BigInteger address = BigInteger.ZERO;
        if (count == 0) {
            return address;
        }
        String[] parts = text.split(":", -1);
        if (parts.length != count) {
            return null;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 4) {
                return null;
            }
            int word = 0;
            for (int i = 0; i < part.length(); i++) {
                int digit = part.charAt(i) < 128 ? Character.digit(part.charAt(i), 16) : -1;
                if (digit < 0) {
                    return null;
                }
                word = word << 4 | digit;
            }
            address = address.shiftLeft(16).or(BigInteger.valueOf(word));
        }
        return address;
    }

    /// True for an IPv4 address in IPv6 form.
    boolean isMapped() {
        return bits == 128 && isMapped(address);
    }

    private static boolean isMapped(BigInteger address) {
        return address.shiftRight(32).equals(BigInteger.valueOf(0xffff));
    }

    int hostBits() {
        return bits - length;
    }

    boolean contains(BigInteger other) {
        return other.bitLength() <= bits && other.shiftRight(hostBits()).equals(address.shiftRight(hostBits()));
    }

    /// The mask as an address.
    String mask() {
        BigInteger ones = BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE);
        return text(ones.shiftLeft(hostBits()), bits);
    }

    /// The address and the length; an IPv4 network in IPv6 form is written as what it stands for.
    @Override
    public String toString() {
        return text(address, bits) + "/" + (isMapped() ? Math.max(0, length - MAPPED_BITS) : length);
    }

    /// An address as Go writes it: the longest run of zero groups of an IPv6 address is left out, and
    /// an IPv4 address in IPv6 form is written as what it stands for.
    static String text(BigInteger address, int bits) {
        // Compat: an IPv4 address in IPv6 form is written as IPv4 (functions/cidrsubnet-mapped).
        if (bits == 32 || isMapped(address)) {
            long all = address.longValue();
            return (all >> 24 & 255) + "." + (all >> 16 & 255) + "." + (all >> 8 & 255) + "." + (all & 255);
        }
        int[] words = new int[8];
        for (int i = 0; i < 8; i++) {
            words[i] = address.shiftRight((7 - i) * 16).intValue() & 0xffff;
        }
        int gap = -1;
        int gapEnd = -1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && words[end] == 0) {
                end++;
            }
            if (end - i > gapEnd - gap && end - i > 1) {
                gap = i;
                gapEnd = end;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == gap) {
                out.append("::");
                i = gapEnd - 1;
            } else {
                out.append(i > 0 && i != gapEnd ? ":" : "").append(Integer.toHexString(words[i]));
            }
        }
        return out.toString();
    }
}
