package dev.jbake.host;

import dev.jbake.source.Utf8;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The names of files as strings, whatever the locale of this process is: UTF-8, with a lone surrogate for each byte
/// that is none, as {@link Utf8} has them.
///
/// Java keeps the bytes of a name but shows them in the locale's encoding, which for `LANG=C` loses all but ASCII, and
/// no locale shows bytes that are not UTF-8. The URI of a path has the bytes.
public final class FileNames {

    private FileNames() {}

    /// The name of a path's last element; where its bytes are not UTF-8, what Java makes of them.
    public static String display(Path path) {
        try {
            return name(path);
        } catch (CharacterCodingException e) {
            return shown(path);
        }
    }

    /// The name of a path's last element.
    ///
    /// @throws CharacterCodingException when its bytes are not UTF-8
    public static String name(Path path) throws CharacterCodingException {
        String shown = shown(path);
        if (isAscii(shown)) {
            return shown;
        }
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        return decode(uri.substring(uri.lastIndexOf('/', end - 1) + 1, end));
    }

    /// The text of a symbolic link, exactly as it was written.
    ///
    /// @param target what `Files.readSymbolicLink` gave
    /// @throws CharacterCodingException when its bytes are not UTF-8
    public static String linkText(Path target) throws CharacterCodingException {
        String shown = target.toString();
        if (isAscii(shown)) {
            return shown;
        }
        String uri = Path.of("/").resolve(target).toUri().getRawPath();
        int from = target.isAbsolute() ? 0 : 1;
        // The URI of a directory that exists ends with a slash.
        int to = uri.endsWith("/") && !shown.endsWith("/") ? uri.length() - 1 : uri.length();
        return decode(uri.substring(from, to));
    }

    /// The path that a symbolic link with a text has to point to; Java drops slashes that mean nothing.
    ///
    /// @throws InvalidPathException when the text has a NUL
    public static Path linkTarget(String text) {
        if (isAscii(text) || text.startsWith("/")) {
            return isAscii(text) ? Path.of(text) : resolve(Path.of("/"), text.replaceFirst("^/+", ""));
        }
        return resolve(Path.of(""), text);
    }

    /// The path of a name, which may have several elements, below a directory unless it is absolute.
    ///
    /// @throws InvalidPathException when the name has a NUL
    public static Path resolve(Path directory, String name) {
        if (isAscii(name)) {
            return directory.resolve(name);
        }
        StringBuilder uri = new StringBuilder("file:///");
        for (byte b : Utf8.encode(name)) {
            if (b == '/' || (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z')) {
                uri.append((char) b);
            } else if (b == 0) {
                throw new InvalidPathException(name, "Nul character not allowed");
            } else {
                uri.append('%').append(Character.forDigit((b >> 4) & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
            }
        }
        Path below = Path.of(URI.create(uri.toString()));
        return name.startsWith("/") ? below : directory.resolve(Path.of("/").relativize(below));
    }

    private static String shown(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String decode(String percentEncoded) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(percentEncoded)))
                .toString();
    }

    private static byte[] bytes(String percentEncoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < percentEncoded.length(); i++) {
            char c = percentEncoded.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(percentEncoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
