package dev.jbake.stdlib.encoding;

import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Utf8;
import java.math.BigInteger;
import java.util.Arrays;

/// The function `rsadecrypt`: a key of PKCS #1 in PEM, padding of PKCS #1 v1.5. The checks and the messages are those
/// of Go's `crypto/x509` and `crypto/rsa`.
final class RsaPrivateKey {
    private static final String UNDECRYPTABLE = "decryption error";
    private static final int LEAST_BITS = 1024;
    private static final int PADDING = 8;
    private static final int CLOSEST_PRIMES = 100;

    private final BigInteger modulus;
    private final long publicExponent;
    private final BigInteger exponent;
    private final BigInteger p;
    private final BigInteger q;

    static Value decrypt(Call call) throws FunctionException {
        String text = call.string(0);
        byte[] cipher;
        try {
            cipher = EncodingFunctions.base64(text);
        } catch (IllegalArgumentException e) {
            throw new FunctionException(
                    "failed to decode input " + GoQuote.quote(text) + ": cipher text must be base64-encoded");
        }
        PemBlock block = PemBlock.first(call.string(1));
        if (block == null) {
            throw new FunctionException("failed to parse key: no key found");
        }
        if ("4,ENCRYPTED".equals(block.header("Proc-Type"))) {
            throw new FunctionException(
                    "failed to parse key: password protected keys are not supported. Please decrypt the key prior to use");
        }
        return Value.of(Utf8.decode(new RsaPrivateKey(block.content()).decrypt(cipher)));
    }

    private RsaPrivateKey(byte[] der) throws FunctionException {
        DerReader key;
        BigInteger dp;
        BigInteger dq;
        BigInteger coefficient;
        long version;
        DerReader all = new DerReader(der);
        try {
            key = all.sequence("pkcs1PrivateKey");
            version = key.small();
            modulus = key.integer("");
            publicExponent = key.small();
            exponent = key.integer("");
            p = key.integer("");
            q = key.integer("");
            dp = key.has(DerReader.INTEGER) ? key.integer("") : BigInteger.ZERO;
            dq = key.has(DerReader.INTEGER) ? key.integer("") : BigInteger.ZERO;
            coefficient = key.has(DerReader.INTEGER) ? key.integer("") : BigInteger.ZERO;
        } catch (FunctionException e) {
            throw otherForm(der, e);
        }
        if (!all.atEnd()) {
            throw DerReader.syntax("trailing data");
        }
        if (version > 1) {
            throw new FunctionException("x509: unsupported private key version");
        }
        for (BigInteger number : new BigInteger[] {modulus, exponent, p, q, dp, dq, coefficient}) {
            if (number.signum() <= 0) {
                throw new FunctionException("x509: private key contains zero or negative value");
            }
        }
        checkPublic();
        if (!key.has(DerReader.SEQUENCE)) {
            checkPrimes(dp, dq, coefficient);
        }
    }

    /// Says which other form a key has, where that can be seen.
    private static FunctionException otherForm(byte[] der, FunctionException problem) {
        try {
            DerReader key = new DerReader(der).sequence("");
            key.small();
            if (key.has(DerReader.OCTET_STRING)) {
                return useInstead("ParseECPrivateKey");
            }
            boolean algorithm = key.sequence("").has(DerReader.OBJECT_IDENTIFIER);
            return algorithm && key.has(DerReader.OCTET_STRING) ? useInstead("ParsePKCS8PrivateKey") : problem;
        } catch (FunctionException e) {
            return problem;
        }
    }

    private static FunctionException useInstead(String other) {
        return new FunctionException(
                "x509: failed to parse private key (use " + other + " instead for this key format)");
    }

    private void checkPublic() throws FunctionException {
        require(modulus.testBit(0), "public modulus is even");
        require(publicExponent >= 2, "public exponent too small or negative");
        require((publicExponent & 1) != 0, "public exponent is even");
        require(publicExponent <= Integer.MAX_VALUE, "public exponent too large");
    }

    private void checkPrimes(BigInteger dp, BigInteger dq, BigInteger coefficient) throws FunctionException {
        BigInteger one = BigInteger.ONE;
        require(p.compareTo(modulus) < 0 && q.compareTo(modulus) < 0, "invalid prime");
        require(p.multiply(q).equals(modulus), "p * q != n");
        require(p.bitLength() > 1 && q.bitLength() > 1, "invalid prime");
        BigInteger e = BigInteger.valueOf(publicExponent);
        BigInteger p1 = p.subtract(one);
        BigInteger q1 = q.subtract(one);
        boolean inverse = dp.compareTo(p1) < 0
                && e.multiply(dp).mod(p1).equals(one)
                && dq.compareTo(q1) < 0
                && e.multiply(dq).mod(q1).equals(one);
        require(inverse, "invalid CRT exponent");
        require(q.multiply(coefficient).mod(p).equals(one), "invalid CRT coefficient");
        require(exponent.mod(p1).equals(dp), "d does not match dP");
        require(exponent.mod(q1).equals(dq), "d does not match dQ");
        int half = modulus.bitLength() / 2;
        require(p.subtract(q).abs().bitLength() > half - CLOSEST_PRIMES, "|p - q| too small");
        require(exponent.bitLength() > half, "d too small");
    }

    private static void require(boolean fulfilled, String problem) throws FunctionException {
        if (!fulfilled) {
            throw new FunctionException("crypto/rsa: " + problem);
        }
    }

    private byte[] decrypt(byte[] cipher) throws FunctionException {
        int bits = modulus.bitLength();
        require(
                bits >= LEAST_BITS,
                bits + "-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)");
        BigInteger number = new BigInteger(1, cipher);
        require(number.compareTo(modulus) < 0, UNDECRYPTABLE);
        byte[] padded = number.modPow(exponent, modulus).toByteArray();
        // Without the leading zero: a 2, random bytes, a zero, the text.
        int zero = 1;
        while (zero < padded.length && padded[zero] != 0) {
            zero++;
        }
        boolean whole = padded.length == (bits + 7) / 8 - 1 && padded[0] == 2 && zero < padded.length;
        require(whole && zero > PADDING, UNDECRYPTABLE);
        return Arrays.copyOfRange(padded, zero + 1, padded.length);
    }
}
