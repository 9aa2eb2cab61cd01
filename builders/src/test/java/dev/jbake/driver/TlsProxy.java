package dev.jbake.driver;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/// Puts TLS in front of a daemon. Its certificate is for `localhost`; it wants one of the client's own.
final class TlsProxy implements AutoCloseable {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;
    private final Dialer daemon;
    private final SSLServerSocket server;
    private final List<String> protocols;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();

    private TlsProxy(Path folder, Dialer daemon, SSLServerSocket server, List<String> protocols) {
        this.folder = folder;
        this.daemon = daemon;
        this.server = server;
        this.protocols = protocols;
    }

    /// @param folder for keys and certificates; those that are there already are used
    /// @param protocols what the server speaks over TLS
    /// @param times options of `keytool` for when a new certificate of the server is valid
    static TlsProxy start(Path folder, Dialer daemon, List<String> protocols, String... times) throws Exception {
        if (Files.notExists(folder.resolve("client.p12"))) {
            keytool(folder, "server", "san=dns:localhost", times);
            keytool(folder, "client", "eku=clientAuth");
        }
        KeyStore server = KeyStore.getInstance(folder.resolve("server.p12").toFile(), PASSWORD);
        KeyStore client = KeyStore.getInstance(folder.resolve("client.p12").toFile(), PASSWORD);
        for (String name : List.of("server", "client")) {
            KeyStore store = name.equals("server") ? server : client;
            pem(
                    folder.resolve(name + ".crt"),
                    "CERTIFICATE",
                    store.getCertificate(name).getEncoded());
            pem(
                    folder.resolve(name + ".key"),
                    "PRIVATE KEY",
                    store.getKey(name, PASSWORD).getEncoded());
        }
        SSLServerSocket socket = (SSLServerSocket) context(server, client.getCertificate("client"))
                .getServerSocketFactory()
                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        socket.setNeedClientAuth(true);
        TlsProxy proxy = new TlsProxy(folder, daemon, socket, protocols);
        Thread.ofPlatform().daemon().start(proxy::accept);
        return proxy;
    }

    int port() {
        return server.getLocalPort();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static void keytool(Path folder, String name, String extension, String... times) throws Exception {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String[] options = {
            "-genkeypair",
            "-alias",
            name,
            "-dname",
            "CN=" + name,
            "-keyalg",
            "EC",
            "-ext",
            extension,
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keystore",
            name + ".p12"
        };
        Process process = new ProcessBuilder(Stream.of(Stream.of(program), Arrays.stream(options), Arrays.stream(times))
                        .flatMap(words -> words)
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
    }

    private static void pem(Path file, String label, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    private static SSLContext context(KeyStore own, Certificate trusted) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD);
        KeyStore clients = KeyStore.getInstance("PKCS12");
        clients.load(null, null);
        clients.setCertificateEntry("client", trusted);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(clients);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private void accept() {
        try {
            while (true) {
                SSLSocket socket = (SSLSocket) server.accept();
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setApplicationProtocols(protocols.toArray(new String[0]));
                socket.setSSLParameters(parameters);
                open.add(socket);
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            }
        } catch (SocketException e) {
            // Closed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket socket) {
        try (socket;
                ByteStream stream = daemon.dial()) {
            open.add(stream);
            InputStream requests = socket.getInputStream();
            Thread forth = Thread.ofPlatform().daemon().start(() -> copy(requests, stream.output(), stream));
            copy(stream.input(), socket.getOutputStream(), socket);
            forth.join();
        } catch (IOException e) {
            // A handshake that is meant to fail.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(InputStream from, OutputStream to, Closeable afterwards) {
        try (afterwards) {
            byte[] buffer = new byte[8192];
            for (int count = from.read(buffer); count > 0; count = from.read(buffer)) {
                to.write(buffer, 0, count);
                to.flush();
            }
        } catch (IOException e) {
            // One end was closed.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Closeable each : open) {
            each.close();
        }
    }
}
