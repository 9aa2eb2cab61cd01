package dev.jbake.conformance.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads archives of files with short names (POSIX.1-1988 ustar). Folders are left out.
final class TarReader {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;
    private static final int TYPE_AT = 156;
    private static final int LINK_AT = 157;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX = 155;

    private TarReader() {}

    /// The contents of all files by their names; what stands for a symbolic link is `-> ` and where it leads.
    static SortedMap<String, byte[]> read(byte[] archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int at = 0;
        while (at + BLOCK <= archive.length && archive[at] != 0) {
            int size = Integer.parseInt(text(archive, at + SIZE_AT, SIZE).strip(), 8);
            int end = at + BLOCK + size;
            if (end > archive.length) {
                throw new IOException("The archive ends in the middle of a file.");
            }
            String prefix = text(archive, at + PREFIX_AT, PREFIX);
            String name = (prefix.isEmpty() ? "" : prefix + "/") + text(archive, at, NAME);
            switch (archive[at + TYPE_AT]) {
                case '0', 0 -> files.put(name, Arrays.copyOfRange(archive, at + BLOCK, end));
                case '2' ->
                    files.put(name, ("-> " + text(archive, at + LINK_AT, NAME)).getBytes(StandardCharsets.UTF_8));
                default -> {} // a folder, or what nothing here has
            }
            at = end + (BLOCK - size % BLOCK) % BLOCK;
        }
        return files;
    }

    private static String text(byte[] archive, int at, int length) {
        int end = at;
        while (end < at + length && archive[end] != 0) {
            end++;
        }
        return new String(archive, at, end - at, StandardCharsets.UTF_8);
    }
}
