package dev.jbake.driver;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// How a TCP connection is secured. All files are PEM.
///
/// @param authorities certificates that may sign the server's, null for those of the system
/// @param certificate our own certificate with its chain, null for none
/// @param key the key of our certificate; PKCS#8, PKCS#1 or SEC1, not encrypted; null if there is no certificate
/// @param serverName the name the server must have, null for the host of the address
/// @param verify whether the server's certificate is checked at all
/// @param protocols application protocols offered: `h2` for BuildKit itself, none for a Docker Engine
public record Tls(
        @Nullable Path authorities,
        @Nullable Path certificate,
        @Nullable Path key,
        @Nullable String serverName,
        boolean verify,
        List<String> protocols) {

    /// Wraps a connected socket and shakes hands.
    SSLSocket secure(Socket socket, String host, int port) throws IOException {
        String name = serverName == null ? host : serverName;
        SSLSocket secured = (SSLSocket) context().getSocketFactory().createSocket(socket, name, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setApplicationProtocols(protocols.toArray(new String[0]));
        if (verify) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        if (name.chars().anyMatch(Character::isLetter) && name.indexOf(':') < 0) {
            parameters.setServerNames(List.of(new SNIHostName(name)));
        }
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        if (verify) {
            checkTimes(secured.getSession().getPeerCertificates());
        }
        // A server that chooses none may still speak it: the reference does not even ask.
        String chosen = secured.getApplicationProtocol();
        if (!protocols.isEmpty() && !chosen.isEmpty() && !protocols.contains(chosen)) {
            throw new IOException("the server does not speak " + String.join(" or ", protocols));
        }
        return secured;
    }

    /// Java does not look at the time of a certificate that is itself among the authorities.
    private static void checkTimes(Certificate[] chain) throws IOException {
        for (Certificate each : chain) {
            try {
                ((X509Certificate) each).checkValidity();
            } catch (CertificateExpiredException e) {
                throw new IOException("the server's certificate has expired (" + e.getMessage() + ")", e);
            } catch (CertificateNotYetValidException e) {
                throw new IOException("the server's certificate is not valid yet (" + e.getMessage() + ")", e);
            }
        }
    }

    private SSLContext context() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers(), trustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("the TLS files can't be used: " + e.getMessage(), e);
        }
    }

    private TrustManager[] trustManagers() throws IOException, GeneralSecurityException {
        if (!verify) {
            return new TrustManager[] {new TrustAnyone()};
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities == null ? systemAuthorities() : store(authorities));
        return factory.getTrustManagers();
    }

    /// Loaded by name, so that it does not matter what the property `javax.net.ssl.trustStore` says.
    private static KeyStore systemAuthorities() throws IOException, GeneralSecurityException {
        Path file = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        return KeyStore.getInstance(file.toFile(), (char[]) null);
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = emptyStore();
        int count = 0;
        for (Certificate each : certificates(file)) {
            store.setCertificateEntry("authority" + count++, each);
        }
        return store;
    }

    private KeyManager @Nullable [] keyManagers() throws IOException, GeneralSecurityException {
        if (certificate == null || key == null) {
            return null;
        }
        KeyStore store = emptyStore();
        char[] none = new char[0];
        store.setKeyEntry(
                "own", PemKey.read(key), none, certificates(certificate).toArray(new Certificate[0]));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, none);
        return factory.getKeyManagers();
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static List<Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        try (InputStream input = Files.newInputStream(file)) {
            List<Certificate> found =
                    List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(input));
            if (found.isEmpty()) {
                throw new IOException("there is no certificate in " + file);
            }
            return found;
        }
    }

    /// For contexts that say so (`SkipTLSVerify`).
    private static final class TrustAnyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
