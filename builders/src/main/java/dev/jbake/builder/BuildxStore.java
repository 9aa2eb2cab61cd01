package dev.jbake.builder;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.host.Host;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Platform;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// buildx's own directory: the builders that were created, which one is current, and when each was used.
///
/// Reading needs no lock, because every file is replaced as a whole. Nothing here fails because something could not be
/// written: a builder can be used from a directory that is read-only or not there at all.
public final class BuildxStore {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final int HASH_LENGTH = 20;
    private static final int NODE_ID_BYTES = 8;

    private final Host host;
    private final Path directory;
    private final StoreFiles files;

    private BuildxStore(Host host, Path directory) {
        this.host = host;
        this.directory = directory;
        this.files = new StoreFiles(host, directory);
    }

    /// The store that the environment points at: `BUILDX_CONFIG`, else `buildx` in docker's configuration directory.
    public static BuildxStore of(Host host, DockerConfig config) {
        String set = host.variable("BUILDX_CONFIG");
        return new BuildxStore(
                host, set == null || set.isEmpty() ? config.directory().resolve("buildx") : host.resolve(set));
    }

    /// The directory of the store, which need not exist.
    public Path directory() {
        return directory;
    }

    /// The builder of that name; null if none was created. Names are compared without regard to case.
    ///
    /// @throws UnusableBuilderException where its file is broken or cannot be read
    public @Nullable BuilderInstance instance(String name) throws UnusableBuilderException {
        if (!validName(name)) {
            return null;
        }
        Path file = directory.resolve("instances").resolve(name.toLowerCase(Locale.ROOT));
        String text = TextFile.read(file);
        return text == null ? null : instance(Fields.parse(text, file));
    }

    /// The builder that is current for a docker context; null if that is the context's own daemon. As the reference
    /// does it, the answer is written back where it came from a default.
    ///
    /// @param key {@link DockerContexts#key}
    @Nullable
    BuilderInstance current(String key) throws UnusableBuilderException {
        Path file = directory.resolve("current");
        String text = TextFile.read(file);
        Fields current = text == null ? Fields.none(file.toString()) : Fields.parse(text, file);
        String name = current.text("Name");
        if (!name.isEmpty() && current.flag("Global")) {
            BuilderInstance instance = instance(name);
            if (instance != null) {
                return instance;
            }
        }
        if (!name.isEmpty() && current.text("Key").equals(key)) {
            return instance(name);
        }
        Path byDefault = directory.resolve("defaults").resolve(NameHash.of(key).substring(0, HASH_LENGTH));
        String defaultName = TextFile.read(byDefault);
        files.write("current", currentText(key, defaultName == null ? "" : defaultName));
        return defaultName == null ? null : instance(defaultName);
    }

    /// Notes that a builder is used now, for `buildx ls` and `buildx inspect`.
    public void recordActivity(BuilderInstance builder) {
        if (validName(builder.name())) {
            Instant now = host.clock().instant().truncatedTo(ChronoUnit.SECONDS);
            files.write("activity/" + builder.name(), now.toString());
        }
    }

    /// What is kept of the builds that were made from here.
    public LocalState localState() {
        return new LocalState(files);
    }

    /// The identity of this machine's user towards BuildKit, 16 hex characters: one for all runs where it can be kept,
    /// else a new one.
    public String nodeId() {
        try {
            String kept = TextFile.read(directory.resolve(".buildNodeID"));
            if (kept != null && !kept.isBlank()) {
                return kept.strip();
            }
        } catch (UnusableBuilderException e) {
            // An identity that cannot be read counts as none.
        }
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < NODE_ID_BYTES; i++) {
            int octet = host.random().nextInt(256);
            made.append(Character.forDigit(octet >> 4, 16)).append(Character.forDigit(octet & 15, 16));
        }
        files.write(".buildNodeID", made.toString());
        return made.toString();
    }

    private static String currentText(String key, String name) {
        return new JsonWriter("", true)
                .beginObject()
                .name("Key")
                .string(key)
                .name("Name")
                .string(name)
                .name("Global")
                .bool(false)
                .endObject()
                .toString();
    }

    private static boolean validName(String name) {
        return !name.isEmpty()
                && LETTERS.matches(name.charAt(0))
                && LETTERS.or(CharMatcher.inRange('0', '9'))
                        .or(CharMatcher.anyOf("._-"))
                        .matchesAllOf(name);
    }

    private static BuilderInstance instance(Fields group) throws UnusableBuilderException {
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        for (Fields node : group.objectList("Nodes")) {
            nodes.add(node(node));
        }
        return new BuilderInstance(group.text("Name"), group.text("Driver"), nodes.build(), false);
    }

    private static Node node(Fields node) throws UnusableBuilderException {
        ImmutableList.Builder<Platform> platforms = ImmutableList.builder();
        for (Fields platform : node.objectList("Platforms")) {
            platforms.add(new Platform(
                    platform.text("os"),
                    platform.text("architecture"),
                    platform.text("variant"),
                    platform.text("os.version"),
                    platform.textList("os.features")));
        }
        ImmutableMap<String, String> files = node.texts("Files");
        for (Map.Entry<String, String> file : files.entrySet()) {
            try {
                Base64.getDecoder().decode(file.getValue());
            } catch (IllegalArgumentException e) {
                throw new UnusableBuilderException("invalid " + node.source() + ": \"Files\" holds \"" + file.getKey()
                        + "\", which is not base64");
            }
        }
        return new Node(
                node.text("Name"),
                node.text("Endpoint"),
                platforms.build(),
                node.texts("DriverOpts"),
                node.textList("Flags"),
                files);
    }
}
