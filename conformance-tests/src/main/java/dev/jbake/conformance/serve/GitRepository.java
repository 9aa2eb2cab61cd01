package dev.jbake.conformance.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/// A bare git repository with one commit on branch `main`, which has the tag `v1`; always the same commit for the same
/// files. It is written as loose objects, so that it can be served as files over http, and needs no git.
final class GitRepository {
    private static final String WHO = "Conformance <suite@example.org> 1700000000 +0000";

    private final Path folder;

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /// Writes a repository and returns the hash of its commit.
    ///
    /// @param folder the directory of the repository, which must not exist
    /// @param files contents by their names
    static String write(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        GitRepository repository = new GitRepository(folder);
        String commit = repository.object(
                "commit",
                ("tree " + repository.tree(files) + "\nauthor " + WHO + "\ncommitter " + WHO + "\n\nThe files\n")
                        .getBytes(StandardCharsets.UTF_8));
        repository.file("HEAD", "ref: refs/heads/main\n");
        repository.file("refs/heads/main", commit + "\n");
        repository.file("refs/tags/v1", commit + "\n");
        repository.file("info/refs", commit + "\trefs/heads/main\n" + commit + "\trefs/tags/v1\n");
        repository.file("objects/info/packs", "");
        repository.file("config", "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
        return commit;
    }

    private String tree(SortedMap<String, byte[]> files) throws IOException {
        // git orders folders as if their names ended with a slash, which is how they come here
        SortedMap<String, byte[]> entries = new TreeMap<>();
        Map<String, SortedMap<String, byte[]>> folders = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int slash = file.getKey().indexOf('/');
            if (slash < 0) {
                entries.put(file.getKey(), entry("100644", file.getKey(), object("blob", file.getValue())));
            } else {
                folders.computeIfAbsent(file.getKey().substring(0, slash), name -> new TreeMap<>())
                        .put(file.getKey().substring(slash + 1), file.getValue());
            }
        }
        for (Map.Entry<String, SortedMap<String, byte[]>> inner : folders.entrySet()) {
            entries.put(inner.getKey() + "/", entry("40000", inner.getKey(), tree(inner.getValue())));
        }
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        entries.values().forEach(tree::writeBytes);
        return object("tree", tree.toByteArray());
    }

    private static byte[] entry(String mode, String name, String hash) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes((mode + " " + name + "\0").getBytes(StandardCharsets.UTF_8));
        entry.writeBytes(HexFormat.of().parseHex(hash));
        return entry.toByteArray();
    }

    /// Writes an object and returns its hash.
    private String object(String kind, byte[] content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes((kind + " " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(content);
        String hash = HexFormat.of().formatHex(sha1().digest(whole.toByteArray()));
        Path file = folder.resolve("objects").resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        Files.createDirectories(file.getParent());
        try (OutputStream packed = new DeflaterOutputStream(Files.newOutputStream(file))) {
            whole.writeTo(packed);
        }
        return hash;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
