package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.solve.request.SolveJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Finds the directories that several targets of a node send under the same local name: they are served by sessions
/// shared by those targets, so that the daemon fetches them once.
final class SharedMounts {

    /// A session that only serves directories.
    ///
    /// @param id the session's identifier
    /// @param sharedKey what the daemon keeps the files under
    /// @param directories by local name
    record SharedSession(String id, String sharedKey, Map<String, Path> directories) {}

    private record Mount(String name, Path directory) {
        // What a record would have made is linked anew in every run.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mount mount && name.equals(mount.name) && directory.equals(mount.directory);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + directory.hashCode();
        }
    }

    private final List<SharedSession> sessions = new ArrayList<>();
    private final Map<Mount, String> sessionIds = new HashMap<>();

    /// @param jobs all jobs of one node
    SharedMounts(List<SolveJob> jobs, RandomGenerator random) {
        Map<Mount, List<SolveJob>> users = new LinkedHashMap<>();
        for (SolveJob job : jobs) {
            job.mounts()
                    .forEach((name, directory) -> users.computeIfAbsent(
                                    new Mount(name, directory), mount -> new ArrayList<>())
                            .add(job));
        }
        users.forEach((mount, using) -> {
            if (using.size() > 1) {
                share(mount, using.getFirst().sharedKey(), random);
            }
        });
    }

    private void share(Mount mount, String sharedKey, RandomGenerator random) {
        SharedSession free = sessions.stream()
                .filter(session -> !session.directories().containsKey(mount.name()))
                .findFirst()
                .orElseGet(() -> {
                    SharedSession fresh = new SharedSession(BuildIds.next(random), sharedKey, new LinkedHashMap<>());
                    sessions.add(fresh);
                    return fresh;
                });
        free.directories().put(mount.name(), mount.directory());
        sessionIds.put(mount, free.id());
    }

    /// The sessions to be open as long as any job runs.
    List<SharedSession> sessions() {
        return sessions;
    }

    /// The frontend attributes that name the shared sessions of a job's directories.
    Map<String, String> attributes(SolveJob job) {
        Map<String, String> attributes = new LinkedHashMap<>();
        job.mounts().forEach((name, directory) -> {
            String session = sessionIds.get(new Mount(name, directory));
            if (session != null) {
                attributes.put("local-sessionid:" + name, session);
            }
        });
        return attributes;
    }
}
