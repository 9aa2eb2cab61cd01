package dev.jbake.driver;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Connects to a socket file.
///
/// @param path the socket
public record UnixDialer(Path path) implements Dialer {

    @Override
    public String address() {
        return "unix://" + path;
    }

    @Override
    public String authority() {
        return "localhost";
    }

    @Override
    public ByteStream dial(Attempt attempt) throws DialException {
        if (Files.notExists(path)) {
            throw new DialException(address(), "there is no such file");
        }
        try {
            SocketChannel channel = attempt.opened(SocketChannel.open(StandardProtocolFamily.UNIX));
            try {
                channel.connect(UnixDomainSocketAddress.of(path));
                return SocketStream.of(channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IllegalArgumentException e) {
            throw DialException.lasting(address(), "the path is too long for a socket", e);
        } catch (IOException e) {
            throw new DialException(address(), e);
        }
    }
}
