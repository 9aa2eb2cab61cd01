package dev.jbake.filesync.receive;

import java.io.IOException;

/// Where one exporter of a build writes on this machine.
///
/// What arrives stays out of sight until [#commit]; [#abort] leaves everything as it was. Neither is called while
/// something is still arriving, and only one of them is called.
public sealed interface ExportSink permits ArchiveSink, DirectorySink {

    /// Puts what has arrived in its place; the whole build has succeeded.
    ///
    /// @throws TransferException when it cannot be put there, or has not arrived as a whole
    void commit() throws IOException;

    /// Drops what has arrived.
    void abort();
}
