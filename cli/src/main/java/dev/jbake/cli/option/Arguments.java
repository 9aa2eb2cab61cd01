package dev.jbake.cli.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A parsed command line: option values by long name, and the words that are no option.
public final class Arguments {
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    void put(String option, String value) {
        values.computeIfAbsent(option, name -> new ArrayList<>()).add(value);
    }

    void word(String word) {
        words.add(word);
    }

    void notice(String line) {
        notices.add(line);
    }

    /// What is to be said about the options themselves, in lines.
    public List<String> notices() {
        return notices;
    }

    /// The words that are no option, in order.
    public List<String> words() {
        return words;
    }

    /// True when the option was given at all.
    public boolean has(String option) {
        return values.containsKey(option);
    }

    /// All values of a repeatable option, in order; empty when it was not given.
    public List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    /// The last value of an option, or null when it was not given.
    public @Nullable String last(String option) {
        List<String> all = all(option);
        return all.isEmpty() ? null : all.getLast();
    }

    /// The last value of an option, blank when it was not given.
    public String text(String option) {
        String last = last(option);
        return last == null ? "" : last;
    }

    /// True when a switch was given and not turned off again.
    public boolean on(String option) {
        return "true".equals(last(option));
    }
}
