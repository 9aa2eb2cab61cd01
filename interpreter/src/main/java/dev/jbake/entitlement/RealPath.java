package dev.jbake.entitlement;

import static java.util.stream.Collectors.joining;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.go.GoQuote;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/// Where a path leads after its links are resolved, as far as it exists.
///
/// @param existing absolute; the part that exists, without links
/// @param rest what follows it; empty if all of the path exists
record RealPath(Path existing, String rest) {
    private static final int MOST_LINKS = 255;

    /// @throws InvalidContent in the reference's words, where the path cannot be followed
    static RealPath of(String written, Host host) throws InvalidContent {
        try {
            return follow(host.resolve(written), written);
        } catch (InvalidPathException e) {
            throw cannot(written, "invalid argument");
        } catch (IOException e) {
            throw cannot(
                    written, e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage()));
        }
    }

    private static RealPath follow(Path absolute, String written) throws IOException, InvalidContent {
        Path at = absolute.getRoot();
        Deque<Path> names = new ArrayDeque<>();
        push(absolute, names);
        int links = 0;
        while (!names.isEmpty()) {
            Path name = names.pop();
            String shown = name.toString();
            if (shown.isEmpty() || shown.equals(".")) {
                continue;
            }
            if (shown.equals("..")) {
                at = at.getParent() == null ? at : at.getParent();
                continue;
            }
            Path next = at.resolve(name);
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(next, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException ignored) {
                names.push(name);
                return new RealPath(at, names.stream().map(Path::toString).collect(joining("/")));
            }
            if (attributes.isSymbolicLink()) {
                if (++links > MOST_LINKS) {
                    throw cannot(written, "too many symlinks");
                }
                Path link = Files.readSymbolicLink(next);
                at = link.isAbsolute() ? link.getRoot() : at;
                push(link, names);
            } else if (!attributes.isDirectory() && !names.isEmpty()) {
                throw cannot(written, "not a directory");
            } else {
                at = next;
            }
        }
        return new RealPath(at, "");
    }

    /// Puts the names of a link's target before those still to be followed, in order. They stay paths: a string may not
    /// have their bytes.
    private static void push(Path path, Deque<Path> names) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            names.push(path.getName(i));
        }
    }

    /// The path with the part that does not exist.
    Path whole() {
        return rest.isEmpty() ? existing : existing.resolve(rest).normalize();
    }

    private static InvalidContent cannot(String written, String reason) {
        return new InvalidContent("failed to evaluate path " + GoQuote.quote(written) + ": " + reason);
    }
}
