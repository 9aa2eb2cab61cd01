package dev.jbake.filesync.send;

import dev.jbake.filesync.FileEntry;
import dev.jbake.filesync.FileStatus;
import dev.jbake.filesync.GoMode;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.Xattrs;
import dev.jbake.go.GoOrder;
import dev.jbake.host.FileNames;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists a directory as BuildKit's file transfer wants it.
///
/// Depth first, the names of a directory in the order of their UTF-8 bytes, a directory before what is in it.
/// A directory that does not pass the filter is listed all the same when something below it does, just before that.
/// Symbolic links are never followed. Entries that vanish on the way are left out. Memory grows with the largest
/// directory and with the number of files that have several names, not with the size of the tree.
public final class ContextWalk {

    /// Takes the entries as they are found.
    public interface Visitor {

        /// Takes the next entry; an exception ends the walk.
        ///
        /// @param entry what is sent
        /// @param parent the number of the directory it lies in, counted from 0 in the order of visits; -1 for the root
        /// @param source the status from which the entry was made
        void visit(FileEntry entry, int parent, FileStatus source) throws IOException;
    }

    /// @param raw the path, where the name alone does not lead to it
    private record Child(String name, @Nullable Path raw) {

        static Child of(Path path) {
            String name = FileNames.display(path);
            return new Child(name, FileNames.isAscii(name) ? null : path);
        }
    }

    private static final class Directory {
        final String path;
        final Path file;
        final FileStatus status;
        final WalkFilter.Verdict verdict;
        final Iterator<Child> children;
        int number;

        Directory(
                String path,
                Path file,
                FileStatus status,
                WalkFilter.Verdict verdict,
                Iterator<Child> children,
                int number) {
            this.path = path;
            this.file = file;
            this.status = status;
            this.verdict = verdict;
            this.children = children;
            this.number = number;
        }
    }

    private static final int ROOT = -1;
    private static final int NOT_VISITED = -2;

    private final Path root;
    private final WalkFilter filter;
    private final Visitor visitor;
    private final Deque<Directory> open = new ArrayDeque<>();
    private final Map<FileStatus.Identity, String> names = new HashMap<>();
    private int visited;

    private ContextWalk(Path root, WalkFilter filter, Visitor visitor) {
        this.root = root;
        this.filter = filter;
        this.visitor = visitor;
    }

    /// The directory that a path leads to, without symbolic links.
    ///
    /// @throws TransferException when there is none
    public static Path root(Path path) throws IOException {
        try {
            Path real = path.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new TransferException("stat " + path + ": not a directory");
            }
            return real;
        } catch (TransferException e) {
            throw e;
        } catch (IOException e) {
            throw TransferException.of("resolve", path, e);
        }
    }

    /// Visits everything below a directory that passes the filter.
    ///
    /// @param root as [#root] gives it
    /// @throws TransferException when a directory cannot be read or a name is not UTF-8
    /// @throws BadPatternException when a pattern turns out to be malformed
    public static void walk(Path root, WalkFilter filter, Visitor visitor) throws IOException {
        new ContextWalk(root, filter, visitor).walk();
    }

    private void walk() throws IOException {
        Iterator<Child> top = children(root, true);
        if (top == null) {
            throw new TransferException("open " + root + ": no such file or directory");
        }
        open.push(new Directory("", root, FileStatus.of(root), WalkFilter.Verdict.ROOT, top, ROOT));
        while (!open.isEmpty()) {
            Directory directory = open.getFirst();
            if (directory.children.hasNext()) {
                step(directory, directory.children.next());
            } else {
                open.pop();
            }
        }
    }

    private void step(Directory directory, Child child) throws IOException {
        String path = directory.path.isEmpty() ? child.name : directory.path + "/" + child.name;
        Path file = child.raw == null ? directory.file.resolve(child.name) : child.raw;
        FileStatus status;
        try {
            status = FileStatus.of(file);
        } catch (IOException e) {
            if (FileStatus.isMissing(file, e)
                    || !filter.judge(path, false, directory.verdict).keep()) {
                return;
            }
            throw TransferException.of("lstat", file, e);
        }
        WalkFilter.Verdict verdict = filter.judge(path, status.isDirectory(), directory.verdict);
        int number = NOT_VISITED;
        if (verdict.keep()) {
            FileEntry entry = entry(path, file, status);
            if (entry == null) {
                return;
            }
            visitParents();
            number = visit(entry, directory.number, status);
        }
        if (verdict.descend()) {
            Iterator<Child> children = children(file, verdict.keep());
            if (children != null) {
                open.push(new Directory(path, file, status, verdict, children, number));
            }
        }
    }

    private void visitParents() throws IOException {
        int parent = ROOT;
        for (Iterator<Directory> it = open.descendingIterator(); it.hasNext(); ) {
            Directory directory = it.next();
            if (directory.number == NOT_VISITED) {
                FileEntry entry = entry(directory.path, directory.file, directory.status);
                if (entry == null) {
                    throw new TransferException("lstat " + directory.file + ": no such file or directory");
                }
                directory.number = visit(entry, parent, directory.status);
            }
            parent = directory.number;
        }
    }

    private int visit(FileEntry entry, int parent, FileStatus status) throws IOException {
        visitor.visit(entry, parent, status);
        return visited++;
    }

    /// The entry of a file; null when the file has vanished.
    private @Nullable FileEntry entry(String path, Path file, FileStatus status) throws IOException {
        String link = "";
        try {
            // The name was good enough for matching; to be sent it has to be exact.
            FileNames.name(file);
            if (status.isSymlink()) {
                link = FileNames.linkText(Files.readSymbolicLink(file));
            }
        } catch (CharacterCodingException e) {
            throw new TransferException("the name or link text of \"" + file
                    + "\" is not valid UTF-8 and cannot be sent; rename it or list it in .dockerignore");
        } catch (IOException e) {
            if (FileStatus.isMissing(file, e)) {
                return null;
            }
            throw TransferException.of("readlink", file, e);
        }
        if (!status.isSymlink() && !status.isDirectory() && status.links() > 1) {
            String first = names.putIfAbsent(status.identity(), path);
            link = first == null ? "" : first;
        }
        boolean readable = status.isDirectory() || status.isRegular();
        return new FileEntry(
                path,
                status.mode() & ~GoMode.SOCKET,
                status.isDirectory() ? 0 : status.size(),
                status.modified(),
                link,
                status.isDevice() ? status.deviceMajor() : 0,
                status.isDevice() ? status.deviceMinor() : 0,
                readable ? Xattrs.read(file) : Map.of());
    }

    /// The names in a directory, sorted; null when it has vanished.
    private @Nullable Iterator<Child> children(Path directory, boolean needed) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            if (!directory.toRealPath().equals(directory)) {
                // A symbolic link has taken the directory's place.
                return null;
            }
            for (Path child : stream) {
                children.add(Child.of(child));
            }
        } catch (DirectoryIteratorException e) {
            throw TransferException.of("readdir", directory, cause(e));
        } catch (IOException e) {
            if (FileStatus.isMissing(directory, e)) {
                return null;
            }
            if (!needed && e instanceof AccessDeniedException) {
                return null;
            }
            throw TransferException.of("open", directory, e);
        }
        children.sort((a, b) -> GoOrder.compare(a.name, b.name));
        return children.iterator();
    }

    private static IOException cause(DirectoryIteratorException e) {
        IOException cause = e.getCause();
        return cause == null ? new IOException(e) : cause;
    }
}
