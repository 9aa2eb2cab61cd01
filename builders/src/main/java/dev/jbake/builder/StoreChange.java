package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A change of buildx's store: from its beginning to its end no other process that takes the lock reads or writes.
public final class StoreChange implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BuildxStore store;
    private final StoreFiles files;
    private final StoreLock lock;

    private StoreChange(BuildxStore store, StoreFiles files, StoreLock lock) {
        this.store = store;
        this.files = files;
        this.lock = lock;
    }

    /// Waits for the lock.
    ///
    /// @throws IOException if the store cannot be written, or another process keeps it locked
    static StoreChange begin(BuildxStore store, StoreFiles files) throws IOException, InterruptedException {
        return new StoreChange(store, files, StoreLock.take(files.lockFile(), PATIENCE));
    }

    @Override
    public void close() {
        lock.close();
    }

    /// The builder of that name; null if none was created.
    ///
    /// @throws UnusableBuilderException for a name that is none, or a broken file
    public @Nullable BuilderInstance find(String name) throws UnusableBuilderException {
        StoredBuilder stored = store.stored(BuilderName.required(name));
        return stored == null ? null : stored.instance();
    }

    /// A new name for a builder.
    public String newName() throws UnusableBuilderException {
        return BuilderName.generate(files.host().random(), this);
    }

    /// Creates a builder, or changes one.
    ///
    /// @param name of the builder
    /// @param driver of a new builder
    /// @param node the node's name; empty for a generated one
    /// @param edit what is set in the node
    /// @param append whether the node is to be added to those there are
    /// @param check whether the builder can be used; nothing is written otherwise
    public BuilderInstance edit(String name, String driver, String node, NodeEdit edit, boolean append, Check check)
            throws UnusableBuilderException, IOException {
        StoredBuilder old = store.stored(BuilderName.required(name));
        StoredBuilder edited = (old == null ? new StoredBuilder(name, driver, ImmutableList.of(), false) : old)
                .edit(node, edit, append);
        check.check(edited.instance());
        save(edited);
        return edited.instance();
    }

    /// Refuses a builder.
    @FunctionalInterface
    public interface Check {
        /// Returns if the builder can be used.
        ///
        /// @throws UnusableBuilderException if it cannot
        void check(BuilderInstance builder) throws UnusableBuilderException;
    }

    /// Takes a node from a builder, with what is kept of its builds.
    public void leave(String name, String node) throws UnusableBuilderException, IOException {
        StoredBuilder old = store.stored(BuilderName.required(name));
        if (old == null) {
            throw new UnusableBuilderException("failed to find instance \"" + name + "\" for leave");
        }
        StoredBuilder left = old.leave(node);
        store.localState().removeNode(left.name(), node);
        save(left);
    }

    /// Removes a builder, with what is kept of its builds.
    public void remove(String name) throws UnusableBuilderException, IOException {
        String file = BuilderName.required(name);
        files.delete("activity/" + file);
        store.localState().removeBuilder(file);
        files.delete("instances/" + file);
    }

    /// Makes a builder the current one.
    ///
    /// @param key {@link DockerContexts#key}
    /// @param name empty for the context's own daemon
    /// @param everywhere whether it is current for all contexts
    /// @param byDefault whether it is current whenever this context becomes current again
    public void use(String key, String name, boolean everywhere, boolean byDefault) throws IOException {
        files.replace("current", BuildxStore.currentText(key, name, everywhere), StoreFiles.PRIVATE);
        String fallback = BuildxStore.defaultFile(key);
        if (byDefault) {
            files.replace(fallback, name, StoreFiles.PRIVATE);
        } else {
            files.delete(fallback);
        }
    }

    private void save(StoredBuilder builder) throws UnusableBuilderException, IOException {
        String file = BuilderName.required(builder.name());
        files.replace("activity/" + builder.name(), store.now(), StoreFiles.PRIVATE);
        files.replace("instances/" + file, builder.json(), StoreFiles.PRIVATE);
    }
}
