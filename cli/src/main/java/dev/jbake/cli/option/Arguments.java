package dev.jbake.cli.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A parsed command line: the values of options, and the words that are not options.
public final class Arguments {
    private final String command;
    private final List<String> written;
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    Arguments(String command, List<String> written) {
        this.command = command;
        this.written = written;
    }

    void put(String option, String value) {
        values.computeIfAbsent(option, name -> new ArrayList<>()).add(value);
    }

    void word(String word) {
        words.add(word);
    }

    void notice(String line) {
        notices.add(line);
    }

    /// The words that call the command, such as `jbake conformance run`.
    public String command() {
        return command;
    }

    /// The words after those, as they were written.
    public List<String> written() {
        return written;
    }

    /// The notices about the options themselves, in lines.
    public List<String> notices() {
        return notices;
    }

    /// The words that are not options, in order.
    public List<String> words() {
        return words;
    }

    /// True if the option was given at all.
    public boolean has(Option option) {
        return values.containsKey(option.name());
    }

    /// All values of an option, in order; empty if it was not given.
    public List<String> all(Option option) {
        return values.getOrDefault(option.name(), List.of());
    }

    /// The last value of an option, or null if it was not given.
    public @Nullable String last(Option option) {
        List<String> all = all(option);
        return all.isEmpty() ? null : all.getLast();
    }

    /// The last value of an option, or another one if it was not given.
    public String text(Option option, String otherwise) {
        String last = last(option);
        return last == null ? otherwise : last;
    }

    /// True if a flag was given and not turned off again.
    public boolean on(Option option) {
        return "true".equals(last(option));
    }
}
