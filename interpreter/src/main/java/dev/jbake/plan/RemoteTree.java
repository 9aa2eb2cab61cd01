package dev.jbake.plan;

import dev.jbake.go.GoPath;

/// The tree of files that a remote definition came with; relative contexts are folders of it.
public sealed interface RemoteTree {

    /// The context that is a folder of the tree.
    ///
    /// @param path relative to the tree's root
    ContextSource folder(String path);

    /// That folder as it is printed.
    String shown(String path);

    /// A git repository.
    ///
    /// @param url as written on the command line
    /// @param reference what it says
    record Repository(String url, GitReference reference) implements RemoteTree {
        /// The folder of the definition is a whole context, and what is outside it cannot be found in it.
        @Override
        public ContextSource folder(String path) {
            String clean = GoPath.clean(path);
            String folder = shown(path);
            return clean.equals(".") || clean.equals("..") || clean.startsWith("../")
                    ? new ContextSource.Remote(folder)
                    : new ContextSource.TreeFolder(this, clean, folder);
        }

        @Override
        public String shown(String path) {
            return reference.within(url, path);
        }
    }

    /// An archive at an http(s) URL.
    record Archive(String url) implements RemoteTree {
        @Override
        public ContextSource.TreeFolder folder(String path) {
            return new ContextSource.TreeFolder(this, shown(path), url);
        }

        @Override
        public String shown(String path) {
            return GoPath.clean(path);
        }
    }
}
