package dev.jbake.ssh;

import dev.jbake.driver.PemKey;
import dev.jbake.failure.Reason;
import dev.jbake.go.GoQuote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a private key from a file: the first PEM block there, with an OpenSSH, PKCS#1, SEC 1 or PKCS#8 key.
///
/// The JDK knows these kinds of keys and signs with them; only OpenSSH's container is read here. Apache MINA SSHD
/// (1 MB) would read it, too, but Ed25519 keys only with one more library, such as Bouncy Castle (8.5 MB).
final class KeyFile {

    static final String PROTECTED = "ssh: this private key is passphrase protected";

    /// What is beyond is not read, as in the reference.
    private static final int LONGEST = 100 << 10;

    private static final Pattern BLOCK = Pattern.compile(
            "(?:^|\n)-----BEGIN ([^\n-]*)-----[ \t\r]*\n((?:[^\n:]+:[^\n]*\n)*)\\s*([^-]*)-----END \\1-----");

    private KeyFile() {}

    /// @param written the path for messages
    static SshKey read(String written, Path file) throws KeyException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LONGEST);
        } catch (IOException e) {
            String reason = Reason.inGo(e);
            throw new KeyException(
                    Files.isDirectory(file)
                            ? "failed to read " + written + ": read " + written + ": is a directory"
                            : "failed to open " + written + ": open " + written + ": " + reason);
        }
        try {
            return parse(new String(content, StandardCharsets.ISO_8859_1));
        } catch (KeyException e) {
            throw new KeyException("failed to parse " + written + ": " + e.getMessage());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyException("failed to parse " + written + ": ssh: the key is not valid");
        }
    }

    private static SshKey parse(String text) throws KeyException, GeneralSecurityException {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            throw new KeyException("ssh: no key found");
        }
        if (block.group(2).lines().anyMatch(line -> line.startsWith("Proc-Type:") && line.contains("ENCRYPTED"))) {
            throw new KeyException(PROTECTED);
        }
        String type = block.group(1);
        byte[] content = Base64.getMimeDecoder().decode(block.group(3));
        return switch (type) {
            case "OPENSSH PRIVATE KEY" -> OpenSshKey.read(content);
            case "RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY" -> PublicKeys.of(PemKey.of(type, content));
            case "DSA PRIVATE KEY" -> throw new KeyException("ssh: DSA keys are not supported");
            default -> throw new KeyException("ssh: unsupported key type " + GoQuote.quote(type));
        };
    }
}
