package dev.jbake.plan;

import dev.jbake.go.GoPath;

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
}
