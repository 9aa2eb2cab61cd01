package dev.jbake.filesync.receive;

import dev.jbake.filesync.TransferException;
import dev.jbake.go.GoOrder;
import dev.jbake.go.GoPath;
import java.util.ArrayDeque;
import java.util.Deque;

/// Checks the paths of a transfer that someone else sends: clean, inside the root, in order, after their directories.
final class PathOrder {

    private static final class Directory {
        final String path;
        final int number;
        String last = "";

        Directory(String path, int number) {
            this.path = path;
            this.number = number;
        }
    }

    private final Deque<Directory> open = new ArrayDeque<>();
    private int count;

    PathOrder() {
        open.push(new Directory("", -1));
    }

    /// Takes the next path.
    ///
    /// @return the number of the directory it lies in, counted from 0; -1 for the root
    /// @throws TransferException for a path that must not be written
    int next(String path, boolean directory) throws TransferException {
        check(path);
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "" : path.substring(0, slash);
        String name = path.substring(slash + 1);
        while (!open.getFirst().path.equals(parent)) {
            open.pop();
            if (open.isEmpty()) {
                throw new TransferException("changes out of order: \"" + path + "\" comes without its directory");
            }
        }
        Directory in = open.getFirst();
        if (GoOrder.compare(in.last, name) >= 0) {
            throw new TransferException(
                    "changes out of order: \"" + path + "\" \"" + GoPath.join(in.path, in.last) + "\"");
        }
        in.last = name;
        if (directory) {
            open.push(new Directory(path, count));
        }
        count++;
        return in.number;
    }

    /// Refuses a path that is not the plain form of one below the root.
    static void check(String path) throws TransferException {
        if (path.startsWith("/")
                || path.equals(".")
                || path.equals("..")
                || path.startsWith("../")
                || path.indexOf('\0') >= 0
                || !GoPath.clean(path).equals(path)) {
            throw new TransferException(
                    "the daemon sent the path \"" + path + "\", which is not a clean path below " + "the destination");
        }
    }
}
