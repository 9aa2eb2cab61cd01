package dev.jbake.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment that says which oddity of the reference is copied, and what pins it.
///
/// @param place file and line
/// @param text all of it on one line
record CompatComment(String place, String text) {
    private static final String MARK = "Compat:";
    private static final Pattern FORM =
            Pattern.compile("// Compat: [^ ].*[^ .] \\((?<pins>[^ ,()]+(?:, [^ ,()]+)*)\\)\\.");

    /// The comments of a file. A comment goes on as long as the lines after it are comments of its kind.
    static List<CompatComment> of(Path file, String name) throws IOException {
        List<CompatComment> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).indexOf("//");
            if (start >= 0 && lines.get(i).indexOf(MARK, start) >= 0) {
                StringBuilder text = new StringBuilder(lines.get(i).substring(start));
                for (int next = i + 1; next < lines.size(); next++) {
                    String line = lines.get(next).strip();
                    if (!line.startsWith("// ") || line.startsWith("// " + MARK)) {
                        break;
                    }
                    text.append(line.substring(2));
                }
                found.add(new CompatComment(name + ":" + (i + 1), text.toString()));
            }
        }
        return found;
    }

    /// The cases, as `area/case`, and the test methods, as `FooTest.method`, that it names; none where it has not the
    /// form of such comments.
    List<String> pins() {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? List.of(matcher.group("pins").split(", ", -1)) : List.of();
    }
}
