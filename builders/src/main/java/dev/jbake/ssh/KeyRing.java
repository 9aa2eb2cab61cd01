package dev.jbake.ssh;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An agent of keys from files, without comments. It lists them and signs with them; nothing can be added or removed.
final class KeyRing implements Agent, Agent.Conversation {

    private static final byte FAILURE = 5;
    private static final byte REQUEST_IDENTITIES = 11;
    private static final byte IDENTITIES = 12;
    private static final byte SIGN_REQUEST = 13;
    private static final byte SIGNATURE = 14;

    private final Map<String, SshKey> keys = new LinkedHashMap<>();

    /// @param keys of two with the same public key, the second counts
    KeyRing(List<SshKey> keys) {
        keys.forEach(key -> this.keys.put(name(key.publicKey()), key));
    }

    private static String name(byte[] publicKey) {
        return HexFormat.of().formatHex(publicKey);
    }

    @Override
    public Conversation open() {
        return this;
    }

    @Override
    public void close() {}

    @Override
    public byte[] answer(byte[] request) {
        byte[] failure = {FAILURE};
        try {
            return switch (request[0]) {
                case REQUEST_IDENTITIES -> identities(keys.values());
                case SIGN_REQUEST -> sign(new SshReader(Arrays.copyOfRange(request, 1, request.length)));
                default -> failure;
            };
        } catch (KeyException | GeneralSecurityException e) {
            // The protocol has no reasons.
            return failure;
        }
    }

    private static byte[] identities(Collection<SshKey> keys) {
        SshWriter answer = new SshWriter().number(keys.size());
        keys.forEach(key -> answer.bytes(key.publicKey()).text(""));
        return message(IDENTITIES, answer);
    }

    private byte[] sign(SshReader request) throws KeyException, GeneralSecurityException {
        byte[] publicKey = request.bytes();
        byte[] data = request.bytes();
        int flags = request.number();
        request.end();
        SshKey key = keys.get(name(publicKey));
        if (key == null) {
            throw new KeyException("not found");
        }
        return message(SIGNATURE, new SshWriter().bytes(key.sign(data, flags)));
    }

    private static byte[] message(byte type, SshWriter content) {
        byte[] written = content.toByteArray();
        byte[] message = new byte[1 + written.length];
        message[0] = type;
        System.arraycopy(written, 0, message, 1, written.length);
        return message;
    }
}
