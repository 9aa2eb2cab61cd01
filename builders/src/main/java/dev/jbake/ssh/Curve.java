package dev.jbake.ssh;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import org.jspecify.annotations.Nullable;

/// An elliptic curve that SSH knows.
enum Curve {
    P256("nistp256", "secp256r1", 256, "SHA256"),
    P384("nistp384", "secp384r1", 384, "SHA384"),
    P521("nistp521", "secp521r1", 521, "SHA512");

    private final String name;
    private final String standardName;
    private final int bits;
    private final String hash;

    Curve(String name, String standardName, int bits, String hash) {
        this.name = name;
        this.standardName = standardName;
        this.bits = bits;
        this.hash = hash;
    }

    static Curve ofType(String type) throws KeyException {
        return ofName(type.startsWith(SshKey.ECDSA) ? type.substring(SshKey.ECDSA.length()) : type);
    }

    static Curve ofName(String name) throws KeyException {
        for (Curve curve : values()) {
            if (curve.name.equals(name)) {
                return curve;
            }
        }
        throw new KeyException("ssh: unhandled elliptic curve: " + name);
    }

    /// The curve of a key that the JDK has read.
    static Curve of(ECParameterSpec parameters) throws KeyException, GeneralSecurityException {
        for (Curve curve : values()) {
            if (curve.parameters().getCurve().equals(parameters.getCurve())) {
                return curve;
            }
        }
        throw new KeyException("ssh: only P-256, P-384 and P-521 EC keys are supported");
    }

    /// What SSH calls keys on it.
    String type() {
        return SshKey.ECDSA + name;
    }

    String hash() {
        return hash;
    }

    ECParameterSpec parameters() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(standardName));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /// The public key of a private one, as it is sent. The JDK has it only for keys that it makes itself.
    ///
    /// @param secret between 1 and the order of the curve
    byte[] publicKey(BigInteger secret) throws GeneralSecurityException {
        ECParameterSpec parameters = parameters();
        EllipticCurve curve = parameters.getCurve();
        BigInteger prime = ((ECFieldFp) curve.getField()).getP();
        ECPoint sum = null;
        for (int bit = secret.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum, curve, prime);
            if (secret.testBit(bit)) {
                sum = add(sum, parameters.getGenerator(), curve, prime);
            }
        }
        if (sum == null) {
            throw new GeneralSecurityException("ssh: scalar is out of range");
        }
        int length = (bits + 7) / 8;
        byte[] point = new byte[1 + 2 * length];
        point[0] = 4;
        put(sum.getAffineX(), point, 1 + length);
        put(sum.getAffineY(), point, 1 + 2 * length);
        return new SshWriter().text(type()).text(name).bytes(point).toByteArray();
    }

    /// Adds two points; null is the neutral one.
    private static @Nullable ECPoint add(@Nullable ECPoint a, @Nullable ECPoint b, EllipticCurve curve, BigInteger p) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        BigInteger run = b.getAffineX().subtract(a.getAffineX()).mod(p);
        BigInteger rise = b.getAffineY().subtract(a.getAffineY()).mod(p);
        if (run.signum() == 0) {
            if (rise.signum() != 0) {
                return null;
            }
            rise = a.getAffineX().pow(2).multiply(BigInteger.valueOf(3)).add(curve.getA());
            run = a.getAffineY().shiftLeft(1);
        }
        BigInteger slope = rise.multiply(run.modInverse(p)).mod(p);
        BigInteger x =
                slope.pow(2).subtract(a.getAffineX()).subtract(b.getAffineX()).mod(p);
        BigInteger y = slope.multiply(a.getAffineX().subtract(x))
                .subtract(a.getAffineY())
                .mod(p);
        return new ECPoint(x, y);
    }

    private static void put(BigInteger number, byte[] out, int end) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
        System.arraycopy(bytes, from, out, end - (bytes.length - from), bytes.length - from);
    }
}
