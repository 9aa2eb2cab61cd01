package dev.jbake.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/// A connected TCP or TLS socket.
final class SocketStream implements ByteStream {
    private final Socket socket;
    private final InputStream input;
    private final OutputStream output;

    private SocketStream(Socket socket, InputStream input, OutputStream output) {
        this.socket = socket;
        this.input = input;
        this.output = output;
    }

    static SocketStream of(Socket socket) throws IOException {
        return new SocketStream(socket, socket.getInputStream(), socket.getOutputStream());
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return output;
    }

    @Override
    public void finishOutput() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
