package dev.jbake.builder;

import dev.jbake.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /// Forgets all builds of a builder.
    void removeBuilder(String builder) throws UnusableBuilderException, IOException {
        Path folder = directory().resolve(builder);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path node : children(folder)) {
                removeNode(builder, String.valueOf(node.getFileName()));
            }
            files.delete(REFS + "/" + builder);
        }
    }

    /// Forgets all builds of a node; a run of which no build is left is forgotten, too.
    void removeNode(String builder, String node) throws UnusableBuilderException, IOException {
        Path folder = directory().resolve(builder).resolve(node);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Map<String, Set<String>> gone = new TreeMap<>();
        for (Path build : children(folder)) {
            String group = Fields.parse(Files.readString(build), build).text("GroupRef");
            gone.computeIfAbsent(group, name -> new HashSet<>())
                    .add(String.join("/", builder, node, String.valueOf(build.getFileName())));
        }
        for (Map.Entry<String, Set<String>> group : gone.entrySet()) {
            if (!group.getKey().isEmpty()) {
                forgetRun(group.getKey(), group.getValue());
            }
        }
        files.delete(String.join("/", REFS, builder, node));
    }

    /// Forgets a run, if all of its builds are gone.
    private void forgetRun(String id, Set<String> gone) throws UnusableBuilderException, IOException {
        String name = GROUPS + "/" + id;
        Path file = files.directory().resolve(name);
        String text = TextFile.read(file);
        if (text == null) {
            return;
        }
        if (gone.containsAll(Fields.parse(text, file).textList("Refs"))) {
            files.delete(name);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
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
