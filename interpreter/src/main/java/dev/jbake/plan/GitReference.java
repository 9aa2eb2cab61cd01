package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;
import dev.jbake.go.GoPath;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A git repository as BuildKit's URLs name it: `https://host/repo.git#ref:folder`, `git://host/repo`,
/// `ssh://user@host/repo`, `user@host:repo.git?ref=v1&subdir=folder`, `github.com/owner/repo` (BuildKit,
/// dfgitutil).
///
/// @param remote what git fetches from
/// @param host the host, with a port where one is written
/// @param path the path on the host, decoded
/// @param ref branch, tag or commit; empty for the default branch
/// @param folder the folder, without a leading slash; empty for the whole tree
/// @param overSsh true if git is to speak over SSH
/// @param options further entries of the query: `checksum`, `mtime`, and the bools `keep-git-dir`, `submodules`,
///     `fetch-by-commit`, not yet read, empty for true
public record GitReference(
        String remote,
        String host,
        String path,
        String ref,
        String folder,
        boolean overSsh,
        ImmutableMap<String, String> options) {

    /// An invalid query; the message is the reference's.
    public static final class InvalidQuery extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidQuery(String message) {
            super(message);
        }
    }

    /// Reads a URL.
    ///
    /// @return null if the string is not a git URL
    /// @throws InvalidQuery if it is one with an invalid query
    public static @Nullable GitReference parse(String text) throws InvalidQuery {
        if (!isGit(text)) {
            return null;
        }
        GitUrl url = GitUrl.of(text);
        GitQuery query = new GitQuery(url.query());
        String ref = GitQuery.join("ref", url.ref(), query.single("ref"));
        ref = GitQuery.join("ref", ref, query.named("tag", "refs/tags/"));
        if (query.has("tag") && query.has("branch")) {
            throw new InvalidQuery("branch conflicts with tag");
        }
        ref = GitQuery.join("ref", ref, query.named("branch", "refs/heads/"));
        String folder = GitQuery.join("subdir", url.folder(), query.single("subdir"));
        return new GitReference(
                url.remote(), url.host(), url.path(), ref, folder, url.scheme().equals("ssh"), query.options());
    }

    /// The same, with git's own folder in the tree.
    public GitReference withGitDir() {
        Map<String, String> whole = new TreeMap<>(options);
        whole.put("keep-git-dir", "true");
        return new GitReference(remote, host, path, ref, folder, overSsh, ImmutableMap.copyOf(whole));
    }

    /// Whether a text is a git URL, whatever its query says.
    public static boolean isGit(String text) {
        if (!Paths.isRemote(text)) {
            return false;
        }
        GitUrl url = GitUrl.of(text);
        return !url.scheme().startsWith("http") || url.path().endsWith(".git") || text.startsWith("github.com/");
    }

    /// The same repository and ref at a folder below this reference's.
    ///
    /// @param written the URL that this was parsed from; its own way of naming the folder is kept
    public String within(String written, String below) {
        String clean = GoPath.clean(below);
        if (clean.equals(".")) {
            return written;
        }
        String whole = folder.isEmpty() ? clean : GoPath.clean(folder + "/" + clean);
        int hash = written.indexOf('#');
        int mark = written.indexOf('?');
        if (hash < 0 && mark >= 0) {
            Map<String, String> query = new TreeMap<>(GitQuery.entries(written.substring(mark + 1)));
            if (query.replace("subdir", whole) != null) {
                return written.substring(0, mark + 1) + GitQuery.write(query);
            }
        }
        String base = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash + 1);
        int colon = fragment.indexOf(':');
        return base + "#" + (colon < 0 ? fragment : fragment.substring(0, colon)) + ":" + whole;
    }
}
