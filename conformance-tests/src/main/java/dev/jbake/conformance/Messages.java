package dev.jbake.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a bake command says on standard error. Two forms are known. That of buildx, with one error at the end:
///
/// ```
/// ERROR: docker-bake.hcl:7,11-15: Summary; detail, and 2 other diagnostic(s)
/// ```
///
/// And that of jbake, with any number of them, each with lines of the source and values between summary and detail:
///
/// ```
/// docker-bake.hcl:7,11-15: error JB0203: Summary
///    7 |   tags = [uper(NAME)]
///               ^^^^
///      where NAME is "value"
/// detail
/// ```
final class Messages {
    private static final String PLACE = "(?:(?<at>[^\\n]*?:\\d+,\\d+-(?:\\d+,)?\\d+): )?";
    private static final Pattern HEAD =
            Pattern.compile("^" + PLACE + "(?<severity>error|warning) JB\\d{4}: (?<text>.*)$", Pattern.DOTALL);
    private static final Pattern ERROR = Pattern.compile("^ERROR: " + PLACE + "(?<text>.*)$", Pattern.DOTALL);
    private static final Pattern OTHERS = Pattern.compile(", and \\d+ other diagnostic\\(s\\)$");
    private static final Pattern SOURCE = Pattern.compile("^ *\\d+ \\| .*$");
    private static final Pattern MARK = Pattern.compile("^\\s*\\^+\\s*$|^ {5}(\\.\\.\\.$|where )");

    private final List<Message> read = new ArrayList<>();
    /// The head of the message that is being read, and its further lines.
    private @Nullable Matcher head;

    private final List<String> summary = new ArrayList<>();
    private final List<String> detail = new ArrayList<>();
    private boolean sourceSeen;

    private Messages() {}

    static List<Message> of(String errors) {
        Messages messages = new Messages();
        String[] lines = errors.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("ERROR: ")) {
                messages.finish();
                String rest = String.join("\n", List.of(lines).subList(i, lines.length));
                messages.error(rest.strip());
                return messages.read;
            }
            messages.line(lines[i]);
        }
        messages.finish();
        return messages.read;
    }

    private void error(String text) {
        Matcher error = ERROR.matcher(OTHERS.matcher(text).replaceFirst(""));
        if (error.matches()) {
            read.add(new Message(error.group("at"), error.group("text"), false));
        }
    }

    private void line(String line) {
        Matcher next = HEAD.matcher(line);
        if (next.matches()) {
            finish();
            head = next;
            summary.add(next.group("text"));
            sourceSeen = next.group("at") == null;
        } else if (head != null
                && (SOURCE.matcher(line).matches() || MARK.matcher(line).find())) {
            sourceSeen = true;
        } else if (head != null) {
            (sourceSeen ? detail : summary).add(line);
        }
    }

    private void finish() {
        if (head == null) {
            return;
        }
        String further = String.join("\n", detail).stripTrailing();
        String text = String.join("\n", summary).stripTrailing() + (further.isEmpty() ? "" : "; " + further);
        read.add(new Message(head.group("at"), text, head.group("severity").equals("warning")));
        head = null;
        summary.clear();
        detail.clear();
    }
}
