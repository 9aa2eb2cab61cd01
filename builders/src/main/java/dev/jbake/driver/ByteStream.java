package dev.jbake.driver;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;

/// A connected two-way stream of bytes.
///
/// One thread may read while another writes. [#close] wakes both. The reader of a stream that ends in a socket or a
/// process must be a platform thread: a virtual one leaves the JVM's poller in native code, which costs 300 ms at exit.
public interface ByteStream extends Closeable {

    /// What the peer sends.
    InputStream input();

    /// What the peer gets; writes go out at once or with `flush`.
    OutputStream output();
}
