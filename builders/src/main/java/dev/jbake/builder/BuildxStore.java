package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// buildx's own directory: the builders that were created, which one is current, and when each was used.
///
/// Reading needs no lock, because every file is replaced as a whole. Nothing here fails because something could not be
/// written: a builder can be used from a directory that is read-only or not there at all.
public final class BuildxStore {

    private static final String INSTANCES = "instances";
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(1);
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
        StoredBuilder stored = BuilderName.isValid(name) ? stored(name.toLowerCase(Locale.ROOT)) : null;
        return stored == null ? null : stored.instance();
    }

    /// The builder in a file; null if there is none.
    @Nullable
    StoredBuilder stored(String name) throws UnusableBuilderException {
        Path file = directory.resolve(INSTANCES).resolve(name);
        String text = TextFile.read(file);
        return text == null ? null : StoredBuilder.of(Fields.parse(text, file));
    }

    /// All builders that were created, by name.
    ///
    /// @throws UnusableBuilderException where a file is broken or cannot be read
    public ImmutableList<BuilderInstance> instances() throws UnusableBuilderException {
        List<BuilderInstance> all = new ArrayList<>();
        for (String name : names()) {
            BuilderInstance instance = instance(name);
            if (instance != null) {
                all.add(instance);
            }
        }
        all.sort(Comparator.comparing(BuilderInstance::name));
        return ImmutableList.copyOf(all);
    }

    private List<String> names() throws UnusableBuilderException {
        Path instances = directory.resolve(INSTANCES);
        try (Stream<Path> files = Files.list(instances)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(BuilderName::isValid)
                    .toList();
        } catch (IOException e) {
            if (TextFile.isMissing(e)) {
                return List.of();
            }
            throw new UnusableBuilderException("cannot read " + instances + ": " + Reason.inGo(e), e);
        }
    }

    /// When a builder was used last; null if it never was.
    ///
    /// @throws UnusableBuilderException where the file does not hold a time
    public @Nullable Instant lastActivity(String name) throws UnusableBuilderException {
        if (!BuilderName.isValid(name)) {
            return null;
        }
        Path file = directory.resolve("activity").resolve(name);
        String text = TextFile.read(file);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnusableBuilderException("invalid " + file + ": \"" + text + "\" is not a time", e);
        }
    }

    /// Begins to change the store.
    ///
    /// @throws IOException if it cannot be written, or another process keeps it locked
    public StoreChange change() throws IOException, InterruptedException {
        return StoreChange.begin(this, files);
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
        String byDefault = TextFile.read(directory.resolve(defaultFile(key)));
        keep(text, currentText(key, byDefault == null ? "" : byDefault, false));
        return byDefault == null ? null : instance(byDefault);
    }

    /// Replaces what is current, unless that has been changed since it was read.
    private void keep(@Nullable String before, String after) {
        if (after.equals(before)) {
            return;
        }
        try {
            StoreLock lock = StoreLock.take(files.lockFile(), SHORT_PATIENCE);
            try {
                if (Objects.equals(before, TextFile.read(directory.resolve("current")))) {
                    files.replace("current", after, StoreFiles.PRIVATE);
                }
            } finally {
                lock.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | UnusableBuilderException | UnsupportedOperationException e) {
            // A builder can be used from a store that is read-only or locked.
        }
    }

    /// The file that names the builder to be used by default with a docker context.
    static String defaultFile(String key) {
        return "defaults/" + NameHash.of(key).substring(0, HASH_LENGTH);
    }

    /// Notes that a builder is used now, for `buildx ls` and `buildx inspect`.
    public void recordActivity(BuilderInstance builder) {
        if (BuilderName.isValid(builder.name())) {
            files.write("activity/" + builder.name(), now());
        }
    }

    /// The time as the files have it.
    String now() {
        return host.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
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

    /// What is in the file of the current builder.
    static String currentText(String key, String name, boolean everywhere) {
        return new JsonWriter("", true)
                .beginObject()
                .name("Key")
                .string(key)
                .name("Name")
                .string(name)
                .name("Global")
                .bool(everywhere)
                .endObject()
                .toString();
    }
}
