package dev.jbake.progress;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts the output of one vertex into lines, and keeps the last ones.
///
/// It keeps bounded memory whatever a build prints: {@value #KEPT} lines, each up to {@value #LONGEST} bytes.
final class LogLines {
    static final int KEPT = 10;
    static final int LONGEST = 16 * 1024;

    private final ArrayDeque<Text> tail = new ArrayDeque<>(KEPT);
    private @Nullable ByteArrayOutputStream open;

    /// Takes the next bytes; a line that begins in them gets the time in front.
    List<LogFragment> add(Text text, String time) {
        List<LogFragment> fragments = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf((byte) '\n', from);
            boolean ends = end >= 0;
            Text part = text.part(from, ends ? end : text.length());
            from = ends ? end + 1 : text.length();
            fragments.add(append(part, time, ends));
        }
        return fragments;
    }

    private LogFragment append(Text part, String time, boolean ends) {
        ByteArrayOutputStream line = open;
        boolean starts = line == null;
        Text shown = part;
        if (line == null) {
            line = new ByteArrayOutputStream();
            open = line;
            ByteArrayOutputStream prefixed = new ByteArrayOutputStream(part.length() + 8);
            Text.of(time + " ").writeTo(prefixed);
            part.writeTo(prefixed);
            shown = Text.of(prefixed.toByteArray());
        }
        int room = LONGEST - line.size();
        shown.part(0, Math.min(room, shown.length())).writeTo(line);
        if (ends) {
            if (tail.size() == KEPT) {
                tail.removeFirst();
            }
            tail.addLast(Text.of(line.toByteArray()));
            open = null;
        }
        return new LogFragment(starts, shown, ends);
    }

    /// The last lines, oldest first; the last one may still be open.
    List<Text> last() {
        List<Text> lines = new ArrayList<>(tail);
        if (open != null) {
            lines.add(Text.of(open.toByteArray()));
            if (lines.size() > KEPT) {
                lines.removeFirst();
            }
        }
        return lines;
    }

    /// Forgets the lines, but not that one of them is unfinished.
    void forget() {
        tail.clear();
    }
}
