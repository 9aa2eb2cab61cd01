package dev.jbake.bake.attribute.form;

import dev.jbake.go.GoFloat;
import dev.jbake.go.GoNumberException;
import java.util.Locale;

/// Reads amounts of memory such as `64m` or `1.5GiB`, as the reference does.
public final class ByteSize {
    private static final String UNITS = "kmgtp";

    private ByteSize() {}

    /// The number of bytes.
    public static long parse(String text) throws InvalidContent {
        int last = text.length() - 1;
        while (last >= 0 && "0123456789. ".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        if (last < 0) {
            throw new InvalidContent("invalid size: '" + text + "'");
        }
        String number = text.substring(0, text.charAt(last) == ' ' ? last : last + 1);
        double size = number(number);
        if (size < 0) {
            throw new InvalidContent("invalid size: '" + text + "'");
        }
        String suffix = text.substring(last + 1);
        return whole(size * multiplier(suffix));
    }

    private static double number(String text) throws InvalidContent {
        try {
            return GoFloat.parse(text);
        } catch (GoNumberException e) {
            throw new InvalidContent(e.reason());
        }
    }

    // Compat: what is no number and what is too large is the smallest number, as amd64 converts it
    // (compose/shm-size-too-large).
    private static long whole(double size) {
        return Double.isNaN(size) || size >= 0x1p63 ? Long.MIN_VALUE : (long) size;
    }

    private static double multiplier(String suffix) throws InvalidContent {
        if (suffix.isEmpty()) {
            return 1;
        }
        String unit = suffix.length() > 3 ? suffix : suffix.toLowerCase(Locale.ROOT);
        int power = UNITS.indexOf(unit.charAt(0)) + 1;
        String rest = unit.substring(1);
        boolean valid = unit.equals("b") || (power > 0 && (rest.isEmpty() || rest.equals("b") || rest.equals("ib")));
        if (!valid) {
            throw new InvalidContent("invalid suffix: '" + unit + "'");
        }
        double multiplier = 1;
        for (int i = 0; i < power; i++) {
            multiplier *= 1024;
        }
        return multiplier;
    }
}
