package dev.jbake.plan;

import dev.jbake.go.GoQuote;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The first part of a platform: `linux`, or `windows(10.0.17763+win32k)`.
///
/// @param name in lower case; `macos` is `darwin`
/// @param version empty for none
/// @param features in written order
record OperatingSystem(String name, String version, List<String> features) {

    private static final String FORM =
            "^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$";

    static OperatingSystem parse(String part, String written) throws MalformedException {
        int open = part.indexOf('(');
        String name = open < 0 ? part : part.substring(0, open);
        String options = "";
        boolean valid = isWord(name, "_-");
        if (open >= 0) {
            valid = valid && part.endsWith(")");
            options = valid ? part.substring(open + 1, part.length() - 1) : "";
        }
        String[] optionParts = options.split("\\+", -1);
        for (int i = 0; valid && i < optionParts.length; i++) {
            valid = (i == 0 && optionParts[i].isEmpty()) || isWord(optionParts[i], "_.%-");
        }
        if (!valid) {
            throw new MalformedException(
                    GoQuote.quote(part) + " is an invalid OS component of " + GoQuote.quote(written)
                            + ": OSAndVersion specifier component must match \"" + FORM + "\": invalid argument");
        }
        List<String> features = new ArrayList<>();
        for (int i = 1; i < optionParts.length; i++) {
            features.add(decode(optionParts[i], written, "OS features"));
        }
        return new OperatingSystem(normalName(name), decode(optionParts[0], written, "OS version"), features);
    }

    static String normalName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("macos") ? "darwin" : lower;
    }

    /// True for one or more ASCII letters, digits or characters of `extra`.
    static boolean isWord(String text, String extra) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && extra.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    Platform with(String architecture, String variant) {
        return new Platform(name, architecture, variant, version, features);
    }

    private static String decode(String option, String written, String what) throws MalformedException {
        if (option.indexOf('%') < 0) {
            return option;
        }
        try {
            return URLDecoder.decode(option, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(GoQuote.quote(written) + " has invalid " + what + ": invalid URL escape in \""
                    + option + "\": invalid argument");
        }
    }
}
