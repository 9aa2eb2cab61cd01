package dev.jbake.cli.builder;

import dev.jbake.cli.option.UsageException;
import java.util.ArrayList;
import java.util.List;

/// The flags of a new buildkitd: `--buildkitd-flags`, split as a shell does it, and what its driver adds.
final class BuildkitdFlags {
    private static final String ENTITLEMENT = "--allow-insecure-entitlement";
    private static final String HOST_NETWORK = "network.host";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;

    private BuildkitdFlags(String text) {
        this.text = text;
    }

    /// The flags.
    ///
    /// @param written as the user wrote them, empty for none
    /// @param container whether the daemon gets a container, whose network is its own
    /// @param hostNetwork whether the container has the host's network all the same
    static List<String> of(String written, boolean container, boolean hostNetwork) throws UsageException {
        BuildkitdFlags flags = new BuildkitdFlags(written);
        flags.split();
        List<String> entitlements = entitlements(flags.words);
        boolean missing = hostNetwork ? !entitlements.contains(HOST_NETWORK) : entitlements.isEmpty();
        if (container && missing) {
            flags.words.add(ENTITLEMENT + "=" + HOST_NETWORK);
        }
        return flags.words;
    }

    // As in the reference, another flag hides those after it.
    private static List<String> entitlements(List<String> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(ENTITLEMENT + "=")) {
                found.add(word.substring(ENTITLEMENT.length() + 1));
            } else if (word.equals(ENTITLEMENT) && i + 1 < words.size()) {
                found.add(words.get(++i));
            } else if (word.startsWith("-") && word.length() > 1) {
                return found;
            }
        }
        return found;
    }

    private void split() throws UsageException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                words.add(word());
            }
        }
    }

    private String word() throws UsageException {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            char c = text.charAt(at++);
            switch (c) {
                case '\'', '"' -> quoted(c, word);
                case '\\' -> word.append(escaped());
                default -> word.append(c);
            }
        }
        return word.toString();
    }

    private void quoted(char quote, StringBuilder word) throws UsageException {
        while (true) {
            if (at == text.length()) {
                throw failed("EOF found when expecting closing quote");
            }
            char c = text.charAt(at++);
            if (c == quote) {
                return;
            }
            word.append(c == '\\' && quote == '"' ? escaped() : c);
        }
    }

    private char escaped() throws UsageException {
        if (at == text.length()) {
            throw failed("EOF found after escape character");
        }
        return text.charAt(at++);
    }

    private static UsageException failed(String reason) {
        return new UsageException("failed to parse buildkit flags: " + reason);
    }
}
