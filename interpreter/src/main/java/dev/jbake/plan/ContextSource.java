package dev.jbake.plan;

import dev.jbake.go.GoPath;
import dev.jbake.host.Host;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a context's files come from. The schemes of contexts are known here and nowhere else.
public sealed interface ContextSource {
    /// What stands before a path that is always relative to the working directory.
    String WORKING_DIRECTORY = "cwd://";

    /// What stands before the name of a target whose result is the context.
    String LINK = "target:";

    /// What stands before the reference of an image.
    String IMAGE = "docker-image://";

    /// What stands before the directory of an OCI layout.
    String OCI_LAYOUT = "oci-layout://";

    /// Reads a named context.
    ///
    /// @param tree what a remote definition came with, null for none
    static ContextSource parse(String written, @Nullable RemoteTree tree, Host host) {
        if (tree != null && isRelative(written)) {
            return tree.folder(written);
        }
        String linked = link(written);
        if (linked != null) {
            return new Linked(linked);
        }
        String text = isOfWorkingDirectory(written) ? path(written) : written;
        if (Paths.isRemote(text)) {
            return new Remote(text);
        }
        if (text.startsWith(IMAGE)) {
            return new Image(text.substring(IMAGE.length()));
        }
        if (text.startsWith(OCI_LAYOUT)) {
            return new OciLayout(text.substring(OCI_LAYOUT.length()));
        }
        return new Directory(text, host.resolve(text));
    }

    /// Reads a main context, which is a directory or a URL.
    ///
    /// @param tree what a remote definition came with, null for none
    static ContextSource parseMain(String written, @Nullable RemoteTree tree, Host host) {
        if (tree != null && isRelative(written)) {
            return tree.folder(written);
        }
        String path = path(written);
        return Paths.isRemote(path) ? new Remote(path) : new Directory(path, host.resolve(path));
    }

    /// A main context as it is printed.
    ///
    /// @param tree what a remote definition came with, null for none
    static String shown(String written, @Nullable RemoteTree tree) {
        return tree != null && isRelative(written) ? tree.shown(written) : path(written);
    }

    /// A main context: a local path cleaned, without `cwd://`.
    static String path(String written) {
        if (isOfWorkingDirectory(written)) {
            return GoPath.clean(written.substring(WORKING_DIRECTORY.length()));
        }
        return Paths.isRemote(written) ? written : GoPath.clean(written);
    }

    /// Whether a path is relative to the working directory, wherever the definition comes from.
    static boolean isOfWorkingDirectory(String written) {
        return written.startsWith(WORKING_DIRECTORY);
    }

    /// The name of the target that a context links to, null for any other context.
    static @Nullable String link(String written) {
        return written.startsWith(LINK) ? written.substring(LINK.length()) : null;
    }

    /// Whether a context is a plain path, which means a folder next to the definition.
    static boolean isRelative(String written) {
        return !isOfWorkingDirectory(written)
                && !written.startsWith(LINK)
                && !written.startsWith("docker-image:")
                && !written.startsWith("oci-layout:")
                && !Paths.isRemote(written);
    }

    /// A directory of this machine.
    ///
    /// @param written the path as written
    /// @param path absolute; not yet checked to exist
    record Directory(String written, Path path) implements ContextSource {}

    /// A git repository or an http(s) archive or file that the daemon fetches.
    record Remote(String url) implements ContextSource {}

    /// A folder of the tree that a remote definition came with, out of which the daemon takes it.
    ///
    /// @param path cleaned; `.` for the whole tree
    /// @param url of the folder, where URLs can name one, else of the tree
    record TreeFolder(RemoteTree tree, String path, String url) implements ContextSource {}

    /// An image reference (`docker-image://`); named contexts only.
    ///
    /// @param reference without the scheme
    record Image(String reference) implements ContextSource {}

    /// An OCI layout directory (`oci-layout://path[:tag][@digest]`); named contexts only.
    ///
    /// @param reference without the scheme
    record OciLayout(String reference) implements ContextSource {}

    /// The result of another target of the same plan (`target:name`); named contexts only.
    record Linked(String target) implements ContextSource {}
}
