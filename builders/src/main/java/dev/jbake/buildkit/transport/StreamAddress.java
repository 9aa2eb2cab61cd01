package dev.jbake.buildkit.transport;

import java.net.SocketAddress;

/// A placeholder for the address of a socket, which the library only prints.
final class StreamAddress extends SocketAddress {
    static final StreamAddress INSTANCE = new StreamAddress();

    private StreamAddress() {}

    @Override
    public String toString() {
        return "stream";
    }
}
