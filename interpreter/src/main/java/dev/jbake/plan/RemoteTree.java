package dev.jbake.plan;

import dev.jbake.go.GoPath;
import org.jspecify.annotations.Nullable;

/// The tree of files that a remote definition came with; relative contexts are folders of it.
public sealed interface RemoteTree {

    /// The context that is a folder of the tree.
    ///
    /// @param path relative to the tree's root
    ContextSource folder(String path);

    /// A git repository.
    ///
    /// @param url as written on the command line
    /// @param reference what it says
    record Repository(String url, GitReference reference) implements RemoteTree {
        @Override
        public ContextSource.Remote folder(String path) {
            return new ContextSource.Remote(reference.within(url, path));
        }
    }

    /// An archive at an http(s) URL.
    record Archive(String url) implements RemoteTree {
        @Override
        public ContextSource.Archive folder(String path) {
            return new ContextSource.Archive(url, GoPath.clean(path));
        }
    }

    /// The context that a string means in a definition that came with a tree, null if the same as anywhere.
    static @Nullable ContextSource context(@Nullable RemoteTree tree, String written) {
        if (tree == null) {
            return null;
        }
        boolean elsewhere = written.startsWith("cwd://")
                || written.startsWith("target:")
                || written.startsWith("docker-image:")
                || written.startsWith("oci-layout:")
                || Paths.isRemote(written);
        return elsewhere ? null : tree.folder(written);
    }
}
