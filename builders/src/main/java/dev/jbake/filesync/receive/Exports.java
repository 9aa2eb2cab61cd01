package dev.jbake.filesync.receive;

import dev.jbake.buildkit.DaemonException;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The sinks of one build by the number that its solve request gives each exporter.
///
/// The runner calls [#commit] when the whole build has succeeded, else [#abort].
public final class Exports {

    private final SortedMap<Integer, ExportSink> sinks;
    private final AtomicReference<@Nullable String> refusal = new AtomicReference<>();

    /// @param sinks by the index of the exporter in the request, after `cacheonly` was removed; those that write
    ///     nothing to this machine have none
    public Exports(Map<Integer, ? extends ExportSink> sinks) {
        this.sinks = new TreeMap<>(sinks);
    }

    /// Whether anything is written to this machine, so that the session must serve [FileSendService].
    public boolean isEmpty() {
        return sinks.isEmpty();
    }

    @Nullable
    ExportSink sink(int exporter) {
        return sinks.get(exporter);
    }

    /// Records why a sink failed; the first reason counts.
    void refused(String reason) {
        refusal.compareAndSet(null, reason);
    }

    /// What made the build fail. If a sink has refused data, the daemon may know no more than that the stream ended.
    public DaemonException cause(DaemonException failure) {
        String reason = refusal.get();
        boolean sawOnlyTheEnd = failure.getMessage().endsWith("EOF");
        return reason != null && sawOnlyTheEnd ? failure.saying(reason) : failure;
    }

    /// Commits every sink in order; the first that fails ends it and aborts the rest.
    public void commit() throws IOException {
        IOException failure = null;
        for (ExportSink sink : sinks.values()) {
            if (failure != null) {
                sink.abort();
                continue;
            }
            try {
                sink.commit();
            } catch (IOException e) {
                failure = e;
                sink.abort();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /// Aborts every sink.
    public void abort() {
        sinks.values().forEach(ExportSink::abort);
    }
}
