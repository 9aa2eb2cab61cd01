package dev.jbake.filesync.receive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// An archive that goes to a stream which is already open and stays open, such as standard output.
///
/// What has been written there cannot be taken back.
public final class ArchiveStream implements ArchiveSink.Target {

    private final OutputStream stream;

    /// @param stream is flushed at the end of the archive
    public ArchiveStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public OutputStream open(Map<String, String> metadata) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public void abort() {}
}
