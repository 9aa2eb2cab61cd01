package dev.jbake.builder;

import dev.jbake.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// What buildx keeps of builds besides the daemon's history: which target of which folder a build was, and which builds
/// were one run (buildx, localstate). `docker buildx history` and Docker Desktop name builds by it.
public final class LocalState {
    private static final String REFS = "refs";
    private static final String GROUPS = REFS + "/__group__";
    private static final String VERSION_FILE = REFS + "/version";

    /// The form of the files that are written here.
    private static final String VERSION = "2";

    private final StoreFiles files;

    LocalState(StoreFiles files) {
        this.files = files;
    }

    /// The folder in which all of it is.
    public Path directory() {
        return files.directory().resolve(REFS);
    }

    /// Writes down a run, or how it ended.
    ///
    /// @param id the run's identifier
    public void saveRun(String id, Run run) throws IOException {
        // Older groups have another form, which buildx changes when it finds no version.
        boolean first = !Files.exists(groups(), LinkOption.NOFOLLOW_LINKS);
        files.replace(GROUPS + "/" + id, run.json(), StoreFiles.PRIVATE);
        if (first) {
            files.replace(VERSION_FILE, VERSION, StoreFiles.PRIVATE);
        }
    }

    /// The runs that were written down here.
    public EarlierRuns earlierRuns() {
        return new EarlierRuns(groups());
    }

    private Path groups() {
        return files.directory().resolve(GROUPS);
    }

    /// Writes down a build of a run.
    ///
    /// @param builder the builder's name
    /// @param node the node's name
    /// @param ref the build's identifier
    public void saveBuild(String builder, String node, String ref, Build build) throws IOException {
        String json = new JsonWriter("", true)
                .beginObject()
                .name("Target")
                .string(build.target())
                .name("LocalPath")
                .string(build.context())
                .name("DockerfilePath")
                .string(build.dockerfile())
                .name("GroupRef")
                .string(build.group())
                .endObject()
                .toString();
        files.replace(String.join("/", REFS, builder, node, ref), json, "rw-r--r--");
    }

    /// What is kept of one build.
    ///
    /// @param target the target's name
    /// @param context the absolute path of the main context, or its URL
    /// @param dockerfile the absolute path of the Dockerfile, or its path in a remote context
    /// @param group the run's identifier
    public record Build(String target, String context, String dockerfile, String group) {}

    /// What is kept of one run. The reference knows the first two; it ignores the others.
    ///
    /// @param targets what was asked for: targets and groups
    /// @param refs the identifiers of its builds
    /// @param project what tells projects apart
    /// @param requested the targets that were asked for, groups resolved
    /// @param built those of them that ended well
    public record Run(
            List<String> targets, List<String> refs, List<String> project, List<String> requested, List<String> built) {

        private String json() {
            JsonWriter json = new JsonWriter("", true).beginObject();
            write(json, "Targets", targets);
            write(json, "Refs", refs);
            write(json, EarlierRuns.PROJECT, project);
            write(json, EarlierRuns.REQUESTED, requested);
            write(json, EarlierRuns.BUILT, built);
            return json.endObject().toString();
        }

        private static void write(JsonWriter json, String name, List<String> words) {
            json.name(name).beginArray();
            words.forEach(json::string);
            json.endArray();
        }
    }
}
