package dev.jbake.filesync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A table of inputs and what the Go libraries answered: one case per line, fields separated by tabs, the first
/// character of a field says what it is.
public final class Golden {

    private Golden() {}

    public record Case(String line, List<String> fields) {

        /// The fields of a kind, without their first character.
        public List<String> all(char kind) {
            List<String> found = new ArrayList<>();
            for (String field : fields) {
                if (field.charAt(0) == kind) {
                    found.add(field.substring(1));
                }
            }
            return found;
        }

        public boolean has(char kind) {
            return !all(kind).isEmpty();
        }
    }

    public static Path resource(String name) {
        return Path.of("src/test/resources/dev/jbake/filesync", name);
    }

    public static List<Case> read(Path table) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readString(table, StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = new ArrayList<>();
            for (String field : line.split("\t", -1)) {
                fields.add(unescape(field));
            }
            cases.add(new Case(line, fields));
        }
        return cases;
    }

    private static String unescape(String field) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (field.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> field.charAt(i);
                };
            }
            out.append(c);
        }
        return out.toString();
    }
}
