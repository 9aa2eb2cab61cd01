package dev.jbake.cli.command;

import dev.jbake.plan.Paths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the words behind the options say: `[URL [CONTEXT_URL]] [TARGET..]`.
///
/// @param url where the definition is fetched from, empty for this machine
/// @param commandContext what `BAKE_CMD_CONTEXT` is, null for the working directory
/// @param targets names and patterns
record RemoteWords(String url, @Nullable String commandContext, List<String> targets) {

    static RemoteWords of(List<String> words) {
        if (words.isEmpty() || !Paths.isRemote(words.getFirst())) {
            return new RemoteWords("", null, words);
        }
        List<String> rest = words.subList(1, words.size());
        if (rest.isEmpty() || !Paths.isRemote(rest.getFirst())) {
            return new RemoteWords(words.getFirst(), null, rest);
        }
        return new RemoteWords(words.getFirst(), rest.getFirst(), rest.subList(1, rest.size()));
    }

    boolean isRemote() {
        return !url.isEmpty();
    }
}
