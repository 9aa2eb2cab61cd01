package dev.jbake.stdlib.encoding;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.go.GoQuote;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Functions of hashes and identifiers.
public final class DigestFunctions {
    private static final int IDENTIFIER_BYTES = 16;

    private DigestFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Hashes, identifiers and keys");
        String name = lookup.name();
        if (lookup.is("bcrypt")) {
            return Declaration.of(name, "A bcrypt hash of a password, with a salt of its own.")
                    .parameter("str", Type.STRING, "The password, at most 72 bytes.")
                    .variadic(Parameter.of(
                            "cost",
                            Type.NUMBER,
                            "How slow, as a power of two: one number from 4 to 15, by default 10."))
                    .example("strlen(bcrypt(\"secret\", 4))", "60")
                    .note("Each call gives another result, so that build caches are missed.")
                    .returning(Type.STRING, PasswordHash::apply);
        }
        if (lookup.is("md5")) {
            return digest(name, "MD5", "900150983cd24fb0d6963f7d28e17f72");
        }
        if (lookup.is("rsadecrypt")) {
            return Declaration.of(name, "The string that was encrypted with an RSA key (PKCS #1 v1.5).")
                    .parameter("ciphertext", Type.STRING, "The encrypted string, as Base64.")
                    .parameter("privatekey", Type.STRING, "The private key, in PEM (PKCS #1), without a password.")
                    .example("try(rsadecrypt(\"aGk=\", \"not a key\"), \"no key\")", "\"no key\"")
                    .note("`openssl rsa -traditional` writes such a key.")
                    .returning(Type.STRING, RsaPrivateKey::decrypt);
        }
        if (lookup.is("sha1")) {
            return digest(name, "SHA-1", "a9993e364706816aba3e25717850c26c9cd0d89d");
        }
        if (lookup.is("sha256")) {
            return digest(name, "SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        if (lookup.is("sha512")) {
            return digest(
                    name,
                    "SHA-512",
                    "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
        }
        if (lookup.is("uuidv4")) {
            return Declaration.of(name, "A random UUID.")
                    .example("strlen(uuidv4())", "36")
                    .note("Each call gives another result, so that build caches are missed.")
                    .returning(Type.STRING, DigestFunctions::random);
        }
        if (lookup.is("uuidv5")) {
            return Declaration.of(name, "The UUID of a name: the same name gives the same UUID.")
                    .parameter("namespace", Type.STRING, "`dns`, `url`, `oid`, `x500` or a UUID.")
                    .parameter("name", Type.STRING, "The name.")
                    .example("uuidv5(\"dns\", \"www.example.org\")", "\"74738ff5-5367-5958-9aee-98fffdcd1876\"")
                    .returning(Type.STRING, DigestFunctions::uuid);
        }
        return null;
    }

    private static Function digest(String name, String algorithm, String ofAbc) {
        String shown = algorithm.replace("-", "");
        return Declaration.of(name, "The " + shown + " hash of a string, in hexadecimal digits.")
                .parameter("str", Type.STRING, "The string.")
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
        return identifier(sha1.digest(EncodingFunctions.utf8(call.string(1))), 5);
    }

    private static Value random(Call call) {
        return identifier(call.context().surroundings().randomBytes(IDENTIFIER_BYTES), 4);
    }

    /// The identifier of a version that the first bytes make.
    private static Value identifier(byte[] bytes, long version) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long high = (buffer.getLong() & ~0xf000L) | version << 12;
        long low = (buffer.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
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
