package dev.jbake.filesync;

import dev.jbake.filesync.send.ContextWalk;
import dev.jbake.filesync.send.WalkFilter;
import dev.jbake.host.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A directory tree as text, to compare two of them.
final class TestTree {

    private TestTree() {}

    /// Mode, time, size, hash of the content, link and attributes of every entry by its path.
    static SortedMap<String, String> of(Path directory) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        Path root = ContextWalk.root(directory);
        ContextWalk.walk(root, WalkFilter.of(root, null, null, null), (entry, parent, source) -> {
            String content = "";
            if (GoMode.hasData(entry.mode()) && !source.isSocket()) {
                content =
                        Integer.toHexString(Arrays.hashCode(Files.readAllBytes(FileNames.resolve(root, entry.path()))));
            }
            List<String> xattrs = entry.xattrs().entrySet().stream()
                    .map(each -> each.getKey() + "=" + new String(each.getValue(), StandardCharsets.UTF_8))
                    .sorted()
                    .toList();
            tree.put(
                    entry.path(),
                    Integer.toOctalString(entry.mode())
                            + " " + entry.modified()
                            + " " + entry.size()
                            + " " + content
                            + " " + entry.link()
                            + " " + xattrs);
        });
        return tree;
    }

    /// A tree without the entries that a test does not compare.
    static SortedMap<String, String> without(Map<String, String> tree, String... paths) {
        SortedMap<String, String> rest = new TreeMap<>(tree);
        for (String path : paths) {
            rest.remove(path);
        }
        return rest;
    }
}
