package dev.jbake.solve.remote;

import java.nio.charset.StandardCharsets;

/// Recognizes an archive by its first bytes: bzip2, gzip, xz, or a tar whose first header has the right sum.
final class ArchiveHeader {
    private static final int[][] COMPRESSED = {
        {0x42, 0x5A, 0x68}, {0x1F, 0x8B, 0x08}, {0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00},
    };
    private static final int TAR_BLOCK = 512;
    private static final int SUM_START = 148;
    private static final int SUM_END = 156;

    private ArchiveHeader() {}

    static boolean isOne(byte[] header) {
        for (int[] magic : COMPRESSED) {
            if (startsWith(header, magic)) {
                return true;
            }
        }
        return header.length >= TAR_BLOCK && sumIsRight(header);
    }

    private static boolean startsWith(byte[] header, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= header.length || (header[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean sumIsRight(byte[] header) {
        int sum = 0;
        for (int i = 0; i < TAR_BLOCK; i++) {
            sum += i >= SUM_START && i < SUM_END ? ' ' : header[i] & 0xFF;
        }
        String written = new String(header, SUM_START, SUM_END - SUM_START, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        try {
            return Integer.parseInt(written, 8) == sum;
        } catch (NumberFormatException ignored) {
            return false;
        }
    }
}
