package dev.jbake.progress;

import com.google.common.collect.ImmutableList;
import dev.jbake.host.Host;

/// How progress is shown: the table of the views.
public enum ProgressMode {
    /// For a terminal {@link #TTY}, else {@link #PLAIN}.
    AUTO(true, TtyView::of, "auto", ""),
    /// Lines that are never taken back.
    PLAIN(true, PlainView::of, "plain"),
    /// A part of the screen that is painted again and again.
    TTY(true, TtyView::of, "tty"),
    /// Each message as a line of JSON.
    RAWJSON(false, RawView::of, "rawjson"),
    /// Nothing but failures.
    QUIET(false, QuietView::of, "quiet", "none");

    private final boolean summarized;
    private final View.Maker view;
    private final ImmutableList<String> words;

    ProgressMode(boolean summarized, View.Maker view, String... words) {
        this.summarized = summarized;
        this.view = view;
        this.words = ImmutableList.copyOf(words);
    }

    /// Reads the value of `--progress`; `auto` gives way to `BUILDKIT_PROGRESS`.
    ///
    /// @throws IllegalArgumentException with the reference's text, when there is no such mode
    public static ProgressMode parse(String text, Host host) {
        String environment = host.variable("BUILDKIT_PROGRESS");
        if (text.equals("auto") && environment != null && !environment.isEmpty()) {
            return byWord(environment);
        }
        return byWord(text);
    }

    private static ProgressMode byWord(String text) {
        for (ProgressMode mode : values()) {
            if (mode.words.contains(text)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("invalid progress mode " + text);
    }

    /// True when a summary of the warnings follows the view.
    boolean summarized() {
        return summarized;
    }

    View view(Surface surface) {
        return view.on(surface);
    }
}
