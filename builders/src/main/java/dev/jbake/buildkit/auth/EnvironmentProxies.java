package dev.jbake.buildkit.auth;

import com.google.common.base.Splitter;
import dev.jbake.host.Host;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name, in capitals or not. Addresses of this machine are
/// reached directly. Proxies that ask for a password are not supported.
final class EnvironmentProxies extends ProxySelector {

    private static final int STANDARD_PORT = 80;

    private final Host host;

    EnvironmentProxies(Host host) {
        this.host = host;
    }

    @Override
    public List<Proxy> select(URI uri) {
        String name = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String address = variable("https".equals(uri.getScheme()) ? "HTTPS_PROXY" : "HTTP_PROXY");
        if (address.isEmpty() || direct(name)) {
            return List.of(Proxy.NO_PROXY);
        }
        try {
            URI proxy = URI.create(address.contains("://") ? address : "http://" + address);
            int port = proxy.getPort() < 0 ? STANDARD_PORT : proxy.getPort();
            return proxy.getHost() == null
                    ? List.of(Proxy.NO_PROXY)
                    : List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
        } catch (IllegalArgumentException e) {
            return List.of(Proxy.NO_PROXY);
        }
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The request fails with that very failure.
    }

    private boolean direct(String name) {
        if (name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]")) {
            return true;
        }
        for (String written : Splitter.on(',').trimResults().omitEmptyStrings().split(variable("NO_PROXY"))) {
            String entry = written.toLowerCase(Locale.ROOT);
            String domain = entry.startsWith(".") ? entry.substring(1) : entry;
            boolean same = name.equals(domain) && !entry.startsWith(".");
            if (entry.equals("*") || same || name.endsWith("." + domain)) {
                return true;
            }
        }
        return false;
    }

    private String variable(String name) {
        String value = host.variable(name);
        if (value == null || value.isEmpty()) {
            value = host.variable(name.toLowerCase(Locale.ROOT));
        }
        return value == null ? "" : value;
    }
}
