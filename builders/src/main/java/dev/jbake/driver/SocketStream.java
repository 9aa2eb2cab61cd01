package dev.jbake.driver;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/// A connected socket of any family, with or without TLS.
///
/// @param socket what is closed
public record SocketStream(InputStream input, OutputStream output, Closeable socket) implements ByteStream {

    static SocketStream of(Socket socket) throws IOException {
        return new SocketStream(socket.getInputStream(), socket.getOutputStream(), socket);
    }

    /// The stream of a connected channel.
    public static SocketStream of(SocketChannel channel) {
        return new SocketStream(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
