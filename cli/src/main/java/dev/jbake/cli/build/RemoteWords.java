package dev.jbake.cli.build;

import dev.jbake.plan.Paths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arguments of `jbake build`: `[URL [CONTEXT_URL]] [TARGET...]`.
///
/// @param url where to fetch the definition from, empty for this machine
/// @param commandContext the value of `BAKE_CMD_CONTEXT`, null for the working directory
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
