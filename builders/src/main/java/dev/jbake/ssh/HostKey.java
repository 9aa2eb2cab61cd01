package dev.jbake.ssh;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/// Asks an SSH server for its public key, as the first steps of a connection (RFC 4253) give it, and goes away.
///
/// Nothing proves the answer: it only fixes which key the daemon must meet when it fetches from the host right after.
public final class HostKey {

    private static final int PORT = 22;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LONGEST_PACKET = 35_000;
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_PACKETS = 16;
    private static final byte KEX_INIT = 20;
    private static final byte KEX_ECDH_INIT = 30;
    private static final byte KEX_ECDH_REPLY = 31;
    private static final int POINT_LENGTH = 32;

    // Of several keys a server shows the first that is liked: in Go's order the daemon's own frontends name the same.
    private static final String HOST_KEYS = "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,"
            + "rsa-sha2-256,rsa-sha2-512,ssh-rsa,ssh-ed25519";
    private static final String CIPHERS =
            "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr";
    private static final String MACS =
            "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256," + "hmac-sha2-512,hmac-sha1";

    private final DataInputStream in;
    private final OutputStream out;

    private HostKey(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /// The line of a `known_hosts` file for a host.
    ///
    /// @param host with a port, unless that is 22
    /// @throws IOException if the host gives none
    public static String line(String host) throws IOException {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > 0 && colon > host.lastIndexOf(']');
        String written = hasPort ? host.substring(0, colon) : host;
        String name =
                written.startsWith("[") && written.endsWith("]") ? written.substring(1, written.length() - 1) : written;
        int port = PORT;
        try {
            port = hasPort ? Integer.parseInt(host.substring(colon + 1)) : PORT;
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(name, port), PATIENCE_MILLIS);
                socket.setSoTimeout(PATIENCE_MILLIS);
                byte[] key = new HostKey(socket.getInputStream(), socket.getOutputStream()).ask();
                String type = new SshReader(key).text();
                String shown = port == PORT ? name : "[" + name + "]:" + port;
                return shown + " " + type + " " + Base64.getEncoder().encodeToString(key);
            }
        } catch (KeyException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the host " + host + " gives no key: " + e.getMessage(), e);
        }
    }

    private byte[] ask() throws IOException, KeyException, GeneralSecurityException {
        out.write("SSH-2.0-jbake\r\n".getBytes(StandardCharsets.US_ASCII));
        version();
        send(proposal());
        expect(KEX_INIT);
        send(concat(KEX_ECDH_INIT, new SshWriter().bytes(point())));
        return new SshReader(expect(KEX_ECDH_REPLY)).bytes();
    }

    /// Reads the server's version; lines before it are greetings.
    private void version() throws IOException {
        for (int i = 0; i < MOST_PACKETS; i++) {
            if (readLine().startsWith("SSH-2.0-")) {
                return;
            }
        }
        throw new IOException("no SSH server answers");
    }

    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            if (line.size() == LONGEST_LINE) {
                throw new IOException("no SSH server answers");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] proposal() {
        byte[] cookie = new byte[16];
        new SecureRandom().nextBytes(cookie);
        SshWriter lists = new SshWriter();
        lists.text("curve25519-sha256,curve25519-sha256@libssh.org").text(HOST_KEYS);
        lists.text(CIPHERS)
                .text(CIPHERS)
                .text(MACS)
                .text(MACS)
                .text("none")
                .text("none")
                .text("")
                .text("");
        byte[] names = lists.toByteArray();
        // After the names: no packet follows by guess, and a number that is reserved.
        return ByteBuffer.allocate(1 + cookie.length + names.length + 1 + Integer.BYTES)
                .put(KEX_INIT)
                .put(cookie)
                .put(names)
                .array();
    }

    private static byte[] point() throws GeneralSecurityException {
        byte[] encoded = KeyPairGenerator.getInstance("X25519")
                .generateKeyPair()
                .getPublic()
                .getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - POINT_LENGTH, encoded.length);
    }

    private static byte[] concat(byte type, SshWriter content) {
        byte[] written = content.toByteArray();
        return ByteBuffer.allocate(1 + written.length).put(type).put(written).array();
    }

    /// Sends a packet, filled up to a multiple of 8 bytes.
    private void send(byte[] payload) throws IOException {
        int padding = 8 - (payload.length + 5) % 8;
        padding += padding < 4 ? 8 : 0;
        ByteBuffer packet = ByteBuffer.allocate(5 + payload.length + padding);
        packet.putInt(1 + payload.length + padding).put((byte) padding).put(payload);
        out.write(packet.array());
        out.flush();
    }

    /// The next packet of a type, without that; others before it say nothing of importance.
    private byte[] expect(byte type) throws IOException {
        for (int i = 0; i < MOST_PACKETS; i++) {
            int length = in.readInt();
            if (length < 2 || length > LONGEST_PACKET) {
                throw new IOException("no SSH server answers");
            }
            byte[] packet = in.readNBytes(length);
            int padding = packet.length == 0 ? 0 : packet[0] & 0xff;
            if (packet.length != length || padding > length - 2) {
                throw new IOException("no SSH server answers");
            }
            if (packet[1] == type) {
                return Arrays.copyOfRange(packet, 2, length - padding);
            }
        }
        throw new IOException("no SSH server answers");
    }
}
