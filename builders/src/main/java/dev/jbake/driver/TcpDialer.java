package dev.jbake.driver;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Connects over TCP, with TLS where that is asked for.
///
/// @param host name or address, without brackets
/// @param port port
/// @param tls how to secure the connection, null for plain TCP
record TcpDialer(String host, int port, @Nullable Tls tls) implements Dialer {
    private static final int CONNECT_TIMEOUT_MILLIS = 30_000;

    @Override
    public String address() {
        return "tcp://" + hostAndPort();
    }

    @Override
    public String authority() {
        return tls == null || tls.serverName() == null ? hostAndPort() : tls.serverName();
    }

    @Override
    public ByteStream dial(Attempt attempt) throws DialException {
        try {
            Socket socket = attempt.opened(new Socket());
            try {
                socket.connect(new InetSocketAddress(host, port), CONNECT_TIMEOUT_MILLIS);
                socket.setTcpNoDelay(true);
                if (tls != null) {
                    // Without it, closing waits for a write to a peer that does not read.
                    socket.setSoLinger(true, 1);
                }
                return SocketStream.of(tls == null ? socket : tls.secure(socket, host, port));
            } catch (IOException | RuntimeException e) {
                socket.close();
                throw e;
            }
        } catch (UnknownHostException e) {
            throw new DialException(address(), "the host " + host + " is not known");
        } catch (IOException e) {
            throw new DialException(address(), e);
        }
    }

    private String hostAndPort() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
