package dev.jbake.stdlib;

import dev.jbake.cty.GoQuote;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Functions of hashes and identifiers.
final class DigestFunctions {
    private DigestFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "bcrypt" ->
                Declaration.of(name, "Computes a hash of the given string using the Blowfish cipher.")
                        .parameter("str", Type.STRING)
                        .variadic(Parameter.of("cost", Type.NUMBER))
                        .returning(Type.STRING, call -> notSupported(name));
            case "md5" -> digest(name, "MD5", "900150983cd24fb0d6963f7d28e17f72");
            case "rsadecrypt" ->
                Declaration.of(name, "Decrypts an RSA-encrypted ciphertext.")
                        .parameter("ciphertext", Type.STRING)
                        .parameter("privatekey", Type.STRING)
                        .returning(Type.STRING, call -> notSupported(name));
            case "sha1" -> digest(name, "SHA-1", "a9993e364706816aba3e25717850c26c9cd0d89d");
            case "sha256" ->
                digest(name, "SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            case "sha512" ->
                digest(
                        name,
                        "SHA-512",
                        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
            case "uuidv4" ->
                Declaration.of(name, "Generates and returns a Type-4 UUID in the standard hexadecimal string format.")
                        .example("strlen(uuidv4())", "36")
                        .returning(
                                Type.STRING,
                                call -> Value.of(call.context()
                                        .surroundings()
                                        .randomUuid()
                                        .toString()));
            case "uuidv5" ->
                Declaration.of(name, "Generates and returns a Type-5 UUID in the standard hexadecimal string format.")
                        .parameter("namespace", Type.STRING)
                        .parameter("name", Type.STRING)
                        .example("uuidv5(\"dns\", \"www.example.org\")", "\"74738ff5-5367-5958-9aee-98fffdcd1876\"")
                        .returning(Type.STRING, DigestFunctions::uuid);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Value notSupported(String name) throws FunctionException {
        throw new FunctionException("the function " + name + " is not supported yet");
    }

    private static Function digest(String name, String algorithm, String ofAbc) {
        String shown = algorithm.replace("-", "");
        return Declaration.of(
                        name,
                        "Computes the " + shown + " hash of a given string and encodes it with hexadecimal digits.")
                .parameter("str", Type.STRING)
                .example(name + "(\"abc\")", "\"" + ofAbc + "\"")
                .returning(
                        Type.STRING,
                        call -> Value.of(HexFormat.of()
                                .formatHex(hash(algorithm).digest(EncodingFunctions.utf8(call.string(0))))));
    }

    private static MessageDigest hash(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value uuid(Call call) throws FunctionException {
        MessageDigest sha1 = hash("SHA-1");
        sha1.update(namespace(call.string(0)));
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(EncodingFunctions.utf8(call.string(1))));
        long high = (hash.getLong() & ~0xf000L) | 0x5000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return Value.of(new UUID(high, low).toString());
    }

    private static byte[] namespace(String name) throws FunctionException {
        return switch (name) {
            case "dns" -> HexFormat.of().parseHex("6ba7b8109dad11d180b400c04fd430c8");
            case "url" -> HexFormat.of().parseHex("6ba7b8119dad11d180b400c04fd430c8");
            case "oid" -> HexFormat.of().parseHex("6ba7b8129dad11d180b400c04fd430c8");
            case "x500" -> HexFormat.of().parseHex("6ba7b8149dad11d180b400c04fd430c8");
            default -> identifier(name);
        };
    }

    /// The four ways to write an identifier: plain, `urn:uuid:`, in braces, without dashes.
    private static byte[] identifier(String name) throws FunctionException {
        int length = EncodingFunctions.utf8(name).length;
        String digits = name;
        if (length == 45) {
            if (!name.regionMatches(true, 0, "urn:uuid:", 0, 9)) {
                throw unknown(name, "invalid urn prefix: " + GoQuote.quote(name.substring(0, 9)));
            }
            digits = name.substring(9);
        } else if (length == 38) {
            digits = name.substring(1, 37);
        } else if (length != 36 && length != 32) {
            throw unknown(name, "invalid UUID length: " + length);
        }
        if (length != 32) {
            boolean dashed = digits.length() == 36
                    && digits.charAt(8) == '-'
                    && digits.charAt(13) == '-'
                    && digits.charAt(18) == '-'
                    && digits.charAt(23) == '-';
            if (!dashed) {
                throw unknown(name, "invalid UUID format");
            }
            digits = digits.substring(0, 8)
                    + digits.substring(9, 13)
                    + digits.substring(14, 18)
                    + digits.substring(19, 23)
                    + digits.substring(24);
        }
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            throw unknown(name, "invalid UUID format");
        }
    }

    private static FunctionException unknown(String namespace, String why) {
        return new FunctionException("uuidv5() doesn't support namespace " + namespace + " (" + why + ")");
    }
}
