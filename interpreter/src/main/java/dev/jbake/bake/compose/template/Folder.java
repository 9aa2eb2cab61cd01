package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.go.GoPath;
import dev.jbake.host.Host;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A folder that files are named from, relative to the working directory.
///
/// @param path blank for the working directory itself
public record Folder(Host host, String path) {

    /// A path from this folder as one from the working directory.
    public String locate(String file) {
        return file.startsWith("/") ? file : GoPath.join(path, file);
    }

    /// The folder that holds a file or is a folder itself, relative to this one.
    // Compat: a path that is located already is located once more (compose/include-of-include).
    public String holder(String file) {
        String found = locate(file);
        if (!Files.isDirectory(host.resolve(found))) {
            found = locate(GoPath.directory(file));
        }
        return relative(path, found);
    }

    private static String relative(String base, String target) {
        if (base.startsWith("/") != target.startsWith("/")) {
            return target;
        }
        Path from = Path.of(base.isEmpty() ? "" : base).normalize();
        Path to = Path.of(target).normalize();
        if (from.toString().startsWith("..")) {
            return target;
        }
        String relative = from.relativize(to).toString();
        return relative.isEmpty() ? "." : relative;
    }

    /// Reads a file that is named from the working directory.
    public Source read(String file) throws ComposeProblem {
        try {
            return Source.decode(file, contents(host.resolve(file)));
        } catch (NoSuchFileException e) {
            throw new ComposeProblem("open " + file + ": no such file or directory", null);
        } catch (AccessDeniedException e) {
            throw new ComposeProblem("open " + file + ": permission denied", null);
        } catch (IOException e) {
            boolean directory = Files.isDirectory(host.resolve(file));
            throw new ComposeProblem("read " + file + ": " + (directory ? "is a directory" : reason(e)), null);
        }
    }

    /// The bytes of a file that is not too large; some devices have no end.
    public static byte[] contents(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.YAML + 1);
            if (bytes.length > Limits.YAML) {
                throw new LimitExceeded("The file " + path + " has more than " + Limits.YAML + " bytes.");
            }
            return bytes;
        }
    }

    private static String reason(IOException e) {
        @Nullable String message = e.getMessage();
        return message == null ? "input/output error" : message;
    }
}
