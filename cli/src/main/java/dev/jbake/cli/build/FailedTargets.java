package dev.jbake.cli.build;

import dev.jbake.bake.resolve.Resolved;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What `--failed` builds: the targets that did not end well when they were last asked for.
final class FailedTargets {
    private final Arguments arguments;
    private final Host host;
    private final Console console;

    FailedTargets(Arguments arguments, Host host, Console console) {
        this.arguments = arguments;
        this.host = host;
        this.console = console;
    }

    /// What tells one project from another: the working directory, and the files that were read.
    static List<String> project(Resolved resolved, Arguments arguments, Host host) {
        List<String> project = new ArrayList<>();
        project.add(host.directory().toString());
        RemoteWords words = RemoteWords.of(arguments.words());
        if (words.isRemote()) {
            project.add(words.url());
        }
        for (Source file : resolved.local()) {
            project.add(
                    file.name().equals("-")
                            ? file.name()
                            : host.resolve(file.name()).normalize().toString());
        }
        return project;
    }

    /// Those of the resolved targets; all of them if nothing is known. Says which in a line on standard error.
    Resolved of(Resolved resolved) {
        Map<String, Boolean> ends;
        try {
            ends = BuildxStore.of(host, DockerConfig.read(host))
                    .localState()
                    .earlierRuns()
                    .ends(project(resolved, arguments, host), resolved.requested());
        } catch (IOException e) {
            say("all targets, because the record of earlier runs cannot be read: " + Reason.inGo(e));
            return resolved;
        }
        if (ends.isEmpty()) {
            say("all targets, because no earlier run of them is on record");
            return resolved;
        }
        List<String> failed = resolved.requested().stream()
                .filter(target -> !ends.getOrDefault(target, false))
                .toList();
        say(failed.isEmpty() ? "nothing to build, all targets were built" : String.join(", ", failed));
        return resolved.only(failed);
    }

    private void say(String what) {
        console.err().println("--failed: " + what);
    }
}
