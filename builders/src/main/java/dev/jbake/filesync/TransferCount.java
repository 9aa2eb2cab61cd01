package dev.jbake.filesync;

import java.util.concurrent.atomic.LongAdder;

/// How much was sent to the daemon or received from it, over all transfers of one session.
public final class TransferCount {

    private final LongAdder transfers = new LongAdder();
    private final LongAdder entries = new LongAdder();
    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    public void transferStarted() {
        transfers.increment();
    }

    public void entry() {
        entries.increment();
    }

    public void fileDone() {
        files.increment();
    }

    public void data(long length) {
        bytes.add(length);
    }

    /// Transfers begun.
    public long transfers() {
        return transfers.sum();
    }

    /// Entries described, directories and links among them.
    public long entries() {
        return entries.sum();
    }

    /// Files whose content went over the wire to its end.
    public long files() {
        return files.sum();
    }

    /// Bytes of file content.
    public long bytes() {
        return bytes.sum();
    }
}
