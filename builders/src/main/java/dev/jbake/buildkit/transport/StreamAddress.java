package dev.jbake.buildkit.transport;

import java.net.SocketAddress;

/// Stands where the library wants the address of a socket; it only prints it.
final class StreamAddress extends SocketAddress {
    static final StreamAddress INSTANCE = new StreamAddress();

    private StreamAddress() {}

    @Override
    public String toString() {
        return "stream";
    }
}
