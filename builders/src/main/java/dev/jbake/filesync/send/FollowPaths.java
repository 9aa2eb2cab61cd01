package dev.jbake.filesync.send;

import dev.jbake.filesync.FileStatus;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.ignore.BadPatternException;
import dev.jbake.filesync.ignore.GoGlob;
import dev.jbake.go.GoOrder;
import dev.jbake.go.GoPath;
import dev.jbake.host.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Turns the paths that a Dockerfile copies from into include patterns that reach the targets of symbolic links too.
///
/// Link targets are taken relative to the root; nothing outside it is looked at.
final class FollowPaths {

    private final Path root;
    private final TreeSet<String> resolved = new TreeSet<>(GoOrder::compare);

    private FollowPaths(Path root) {
        this.root = root;
    }

    /// The include patterns, sorted; null when the root itself is among them, which means all of it.
    ///
    /// @param root without symbolic links
    static @Nullable List<String> resolve(Path root, List<String> paths) throws IOException {
        FollowPaths walk = new FollowPaths(root);
        for (String path : paths) {
            walk.add(path);
        }
        return withoutChildren(walk.resolved);
    }

    /// Drops each path below the one kept before it; null when a path is the root.
    // Compat: only neighbours are compared, and what begins with a slash is dropped at the front
    // (ContextWalkTest.sendsWhatFsutilSends).
    static @Nullable List<String> withoutChildren(Iterable<String> paths) {
        List<String> kept = new ArrayList<>();
        String last = "";
        for (String path : paths) {
            if (path.equals(".")) {
                return null;
            }
            if (!path.startsWith(last + "/")) {
                kept.add(path);
                last = path;
            }
        }
        return kept;
    }

    // Compat: a link that was met before is not followed again, even with other elements after it
    // (build/link-followed-once).
    private void add(String path) throws IOException {
        Deque<String> open = new ArrayDeque<>();
        open.push(path);
        while (!open.isEmpty()) {
            String rest = GoPath.join(".", open.pop());
            String current = ".";
            while (!rest.isEmpty()) {
                int slash = rest.indexOf('/');
                current = GoPath.join(current, slash < 0 ? rest : rest.substring(0, slash));
                rest = slash < 0 ? "" : rest.substring(slash + 1);
                List<String> targets = targets(current);
                if (targets.isEmpty() && !rest.isEmpty()) {
                    continue;
                }
                if (!resolved.add(current)) {
                    break;
                }
                if (!targets.isEmpty()) {
                    for (String target : targets.reversed()) {
                        open.push(GoPath.join(target, rest));
                    }
                    break;
                }
            }
        }
    }

    /// Where the symbolic links that an element stands for lead to, as absolute paths below the root.
    private List<String> targets(String path) throws IOException {
        if (path.equals("..") || path.startsWith("../")) {
            return List.of();
        }
        String name = GoPath.base(path);
        if (!hasWildcards(name)) {
            String target = target(path);
            return target == null ? List.of() : List.of(target);
        }
        List<String> targets = new ArrayList<>();
        String parent = GoPath.directory(path);
        for (String child : children(parent)) {
            if (matches(name, child)) {
                String target = target(GoPath.join(parent, child));
                if (target != null) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    private List<String> children(String directory) throws IOException {
        Path path = at(directory);
        List<String> names = new ArrayList<>();
        try {
            if (!FileStatus.of(path).isDirectory()) {
                return names;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
                for (Path child : stream) {
                    names.add(FileNames.display(child));
                }
            }
        } catch (IOException e) {
            if (FileStatus.isMissing(path, e)) {
                return names;
            }
            throw TransferException.of("open", path, e);
        }
        names.sort(GoOrder::compare);
        return names;
    }

    private @Nullable String target(String path) throws IOException {
        if (path.equals(".")) {
            return null;
        }
        Path file = at(path);
        String text;
        try {
            if (!FileStatus.of(file).isSymlink()) {
                return null;
            }
            text = FileNames.linkText(Files.readSymbolicLink(file));
        } catch (IOException e) {
            if (FileStatus.isMissing(file, e)) {
                return null;
            }
            throw TransferException.of("lstat", file, e);
        }
        String link = GoPath.clean(text);
        return link.startsWith("/") ? link : GoPath.join("/", GoPath.join(GoPath.directory(path), link));
    }

    private Path at(String path) {
        return path.equals(".") ? root : FileNames.resolve(root, path);
    }

    private static boolean matches(String pattern, String name) {
        try {
            return GoGlob.matches(pattern, name);
        } catch (BadPatternException e) {
            return false;
        }
    }

    private static boolean hasWildcards(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?' || c == '[') {
                return true;
            }
        }
        return false;
    }
}
