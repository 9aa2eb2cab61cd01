package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.host.Host;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The variables that compose files can use: those of the command line, then of the environment, then of `.env` in the
/// working directory.
public final class ComposeVariables {
    public static final String PROJECT_NAME = "COMPOSE_PROJECT_NAME";

    private ComposeVariables() {}

    public static Map<String, String> read(
            Host host, boolean mayReadEnvironment, Map<String, String> given, Notices notices) throws ComposeProblem {
        Map<String, String> variables = new HashMap<>();
        if (mayReadEnvironment) {
            variables.putAll(host.environment());
        }
        Path file = host.resolve(".env");
        if (Files.exists(file) && !Files.isDirectory(file)) {
            Map<String, String> found = new LinkedHashMap<>();
            Source source;
            try {
                source = Source.decode(".env", Folder.contents(file));
            } catch (IOException e) {
                throw new ComposeProblem("open " + file + ": permission denied", null);
            }
            new DotEnv(source, 0, found, variables::get, notices).read();
            found.forEach(variables::putIfAbsent);
        }
        variables.putAll(given);
        return variables;
    }
}
