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

    /// Writes down a run.
    ///
    /// @param id the run's identifier
    /// @param targets what was asked for
    /// @param refs the identifiers of its builds
    public void saveGroup(String id, List<String> targets, List<String> refs) throws IOException {
        // Older groups have another form, which buildx changes when it finds no version.
        boolean first = !Files.exists(files.directory().resolve(GROUPS), LinkOption.NOFOLLOW_LINKS);
        JsonWriter json = new JsonWriter("", true).beginObject();
        json.name("Targets").beginArray();
        targets.forEach(json::string);
        json.endArray().name("Refs").beginArray();
        refs.forEach(json::string);
        json.endArray().endObject();
        files.replace(GROUPS + "/" + id, json.toString(), StoreFiles.PRIVATE);
        if (first) {
            files.replace(VERSION_FILE, VERSION, StoreFiles.PRIVATE);
        }
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
}
