package dev.jbake.bake.attribute.form;

/// Recognises IP addresses without asking any resolver.
public final class IpAddress {
    private IpAddress() {}

    /// True for an address of either version.
    public static boolean isValid(String text) {
        return text.indexOf(':') >= 0 ? isV6(text) : isV4(text);
    }

    private static boolean isV4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty()
                    || part.length() > 3
                    || (part.length() > 1 && part.charAt(0) == '0')
                    || number(part, 10) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isV6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        int groups = gap < 0 ? groups(text) : groups(text.substring(0, gap)) + groups(text.substring(gap + 2));
        return gap < 0 ? groups == 8 : groups >= 0 && groups < 8;
    }

    /// The number of 16-bit groups; far below zero where one is wrong.
    private static int groups(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int groups = 0;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (i == parts.length - 1 && part.indexOf('.') >= 0) {
                groups += isV4(part) ? 2 : -100;
            } else {
                groups += part.isEmpty() || part.length() > 4 || number(part, 16) > 0xffff ? -100 : 1;
            }
        }
        return groups;
    }

    /// The number, larger than any valid part where a digit is wrong.
    private static int number(String digits, int radix) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return Integer.MAX_VALUE;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
