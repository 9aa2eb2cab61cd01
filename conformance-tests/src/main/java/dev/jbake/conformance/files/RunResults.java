package dev.jbake.conformance.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a run has left in a folder: the files that are new or changed. An archive `x.tar` is the folder `x.tar/` of its
/// files, an OCI layout the one file {@link Layout#NAME}; what differs from run to run is a word in brackets. The
/// directory `scratch` does not count.
public final class RunResults {
    private static final String SCRATCH = "scratch/";

    /// The file that represents an archive on standard output.
    public static final String PRINTED = "stdout.tar";

    private static final int MAGIC_AT = 257;

    private RunResults() {}

    /// Whether a text is an archive (of texts with characters of ASCII, or it could not be read).
    public static boolean isArchive(String output) {
        return output.startsWith("ustar", MAGIC_AT);
    }

    /// Returns the files that are new or changed.
    ///
    /// @param before all files of the directory before the run
    /// @param after all files after it
    public static SortedMap<String, String> of(Map<String, byte[]> before, Map<String, byte[]> after)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : after.entrySet()) {
            if (file.getKey().startsWith(SCRATCH) || Arrays.equals(before.get(file.getKey()), file.getValue())) {
                continue;
            }
            if (file.getKey().endsWith(".tar")) {
                TarReader.read(file.getValue())
                        .forEach((name, content) -> files.put(file.getKey() + "/" + name, content));
            } else {
                files.put(file.getKey(), file.getValue());
            }
        }
        SortedMap<String, String> texts = new TreeMap<>();
        Layout.summarized(files).forEach((name, content) -> texts.put(name, Volatile.masked(text(content))));
        return texts;
    }

    /// Reads the files of a directory.
    public static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        FileTree.read(folder).forEach((name, content) -> texts.put(name, text(content)));
        return texts;
    }

    /// Makes a folder of files; none, and no folder, where there are no files.
    public static void write(Path folder, Map<String, String> files) throws IOException {
        FileTree.delete(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
