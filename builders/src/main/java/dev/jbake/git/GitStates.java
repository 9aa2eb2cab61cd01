package dev.jbake.git;

import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Asks git about the folders of a run, each once, beside whatever else is done (buildx, build/git.go).
public final class GitStates implements AutoCloseable {
    private static final int THREADS = 2;

    private final Host host;
    private final boolean looksForChanges;
    private final Map<Path, Future<GitState>> states = new HashMap<>();
    private @Nullable ExecutorService threads;

    public GitStates(Host host) {
        this.host = host;
        this.looksForChanges = GoBool.isTrue(host.variable("BUILDX_GIT_CHECK_DIRTY"));
    }

    /// Begins to ask about folders.
    public void start(Collection<Path> directories) {
        for (Path directory : directories) {
            if (isBelowRepository(directory) && !states.containsKey(directory)) {
                if (threads == null) {
                    threads = Executors.newFixedThreadPool(THREADS);
                }
                states.put(directory, threads.submit(() -> read(directory)));
            }
        }
    }

    /// What git knows of a folder that was asked about; nothing of any other.
    public GitState of(Path directory) throws InterruptedException {
        Future<GitState> state = states.get(directory);
        try {
            return state == null ? GitState.NONE : state.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Git need not be asked where no folder above has anything of it.
    private static boolean isBelowRepository(Path directory) {
        Path real;
        try {
            real = directory.toRealPath();
        } catch (IOException ignored) {
            return false;
        }
        for (Path above = real; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private GitState read(Path directory) throws InterruptedException {
        boolean hasGitFolder = Files.isDirectory(directory.resolve(".git"));
        GitProgram git = GitProgram.in(directory, host);
        if (git == null) {
            return hasGitFolder ? GitState.failed("git was not found in the system") : GitState.NONE;
        }
        if (!git.ask("rev-parse", "--is-inside-work-tree").line().equals("true")) {
            return hasGitFolder
                    ? GitState.failed(
                            "failed to read current commit information with git rev-parse --is-inside-work-tree")
                    : GitState.NONE;
        }
        GitProgram.Answer root = git.ask("rev-parse", "--show-toplevel");
        if (!root.succeeded()) {
            return GitState.failed("failed to get git root dir");
        }
        String[] show = {"show", "--format=%H", "HEAD", "--quiet", "--"};
        GitProgram.Answer commit = git.ask(show);
        String revision = commit.line();
        if (!commit.succeeded()) {
            String complaint = git.complaint(show);
            if (!isUnknownRevision(complaint)) {
                return GitState.failed("failed to get git commit: " + complaint.strip());
            }
            revision = "";
        }
        if (looksForChanges && !revision.isEmpty()) {
            GitProgram.Answer status = git.ask("status", "--porcelain", "--ignored");
            revision += status.succeeded() && status.output().isBlank() ? "" : "-dirty";
        }
        return new GitState(host.resolve(root.line()), revision.isEmpty() ? null : revision, RemoteUrl.of(git), "");
    }

    private static boolean isUnknownRevision(String complaint) {
        String lower = complaint.toLowerCase(Locale.ROOT);
        return lower.contains("unknown revision or path not in the working tree") || lower.contains("bad revision");
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
