package dev.jbake.buildkit;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/// Makes the identifiers of builds, sessions and stores: 25 characters of `0-9a-z`. BuildKit takes any such text.
public final class BuildIds {
    /// How many characters an identifier has.
    public static final int LENGTH = 25;

    private static final int RADIX = 36;
    private static final int BYTES = 17;

    private BuildIds() {}

    /// A new identifier.
    public static String next(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String digits = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(LENGTH).concat(digits).substring(digits.length());
    }
}
