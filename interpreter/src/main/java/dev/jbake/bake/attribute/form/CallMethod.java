package dev.jbake.bake.attribute.form;

import org.jspecify.annotations.Nullable;

/// The question to a frontend in place of a build: `check`, `outline,format=json` and so on.
///
/// @param name the frontend's name for it, `lint` for `check`; may be blank
/// @param format `json` or what the user wrote; blank for text
/// @param ignoreStatus true when what it finds does not count as a failure
public record CallMethod(String name, String format, boolean ignoreStatus) {
    private static final String BUILD = "build";

    /// Reads the value of `--call` or of the attribute; null if it is a build.
    public static @Nullable CallMethod parse(String written) throws InvalidContent {
        if (written.isEmpty()) {
            return null;
        }
        String name = "";
        String format = "";
        boolean ignoreStatus = false;
        for (String field : Csv.fields(written)) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                if (!name.isEmpty()) {
                    throw new InvalidContent("invalid print value: " + written);
                }
                name = field;
                continue;
            }
            String value = field.substring(equals + 1);
            switch (field.substring(0, equals)) {
                case "format" -> format = value;
                case "ignorestatus" -> ignoreStatus = status(value);
                default -> throw new InvalidContent("invalid print field: " + field);
            }
        }
        if (name.equals(BUILD)) {
            return null;
        }
        return new CallMethod(name.equals("check") ? "lint" : name, format, ignoreStatus);
    }

    private static boolean status(String value) throws InvalidContent {
        try {
            return Contents.bool(value);
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid ignorestatus print value: " + value + ": " + e.reason());
        }
    }
}
