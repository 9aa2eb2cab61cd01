package dev.jbake.result;

import dev.jbake.progress.StatusEvent.Warning;
import java.util.Collection;

/// The list of the frontend's warnings at the end of a run.
public final class WarningSummary {
    private WarningSummary() {}

    /// The list, each line ended; empty without warnings.
    ///
    /// @param expanded true for details, links and excerpts, else a hint says how to see them
    /// @param colored true for a terminal with colours; the reference writes colours into log files, too
    public static String text(Collection<Warning> warnings, boolean expanded, boolean colored) {
        if (warnings.isEmpty()) {
            return "";
        }
        String count = warnings.size() == 1 ? "1 warning found" : warnings.size() + " warnings found";
        String title = count + (expanded ? "" : " (use --debug to expand)") + ":\n";
        StringBuilder out = new StringBuilder("\n ").append(colored ? "\u001b[33m" + title + "\u001b[0m" : title);
        for (Warning warning : warnings) {
            out.append(" - ").append(warning.message()).append('\n');
            if (expanded) {
                expand(warning, out);
            }
        }
        return out.toString();
    }

    private static void expand(Warning warning, StringBuilder out) {
        warning.detail().forEach(line -> out.append(line).append('\n'));
        if (!warning.url().isEmpty()) {
            out.append("More info: ").append(warning.url()).append('\n');
        }
        if (warning.source() != null) {
            out.append(Excerpt.of(warning.source().name(), warning.source().text(), warning.ranges()));
        }
        out.append('\n');
    }
}
