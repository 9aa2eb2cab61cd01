package dev.jbake.buildkit.transport;

import dev.jbake.driver.ByteStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import org.jspecify.annotations.Nullable;

/// A byte stream as a socket, the only form that the library accepts.
final class StreamSocket extends Socket {
    private static final int BUFFER = 64 << 10;

    private final ByteStream stream;
    private final InputStream input;
    private final OutputStream output;
    private volatile boolean closed;

    /// @param input what is read instead of the stream's own input
    StreamSocket(ByteStream stream, InputStream input) throws IOException {
        super(noImplementation());
        this.stream = stream;
        this.input = input;
        // The library writes pieces of 8 KiB and says when they shall go out.
        this.output = new BufferedOutputStream(stream.output(), BUFFER);
    }

    private static @Nullable SocketImpl noImplementation() {
        return null;
    }

    @Override
    public InputStream getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return output;
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return StreamAddress.INSTANCE;
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return StreamAddress.INSTANCE;
    }

    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public int getSoTimeout() {
        return 0;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        stream.close();
    }

    @Override
    public String toString() {
        return stream.toString();
    }
}
