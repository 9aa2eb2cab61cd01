package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.template.DotEnv;
import dev.jbake.bake.compose.template.Folder;
import dev.jbake.bake.compose.template.Template;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.host.Host;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Completes the variables of services: values for those that are only named, and those of `env_file`.
public final class ServiceEnvironments {
    private final Host host;
    private final Notices notices;

    public ServiceEnvironments(Host host, Notices notices) {
        this.host = host;
        this.notices = notices;
    }

    public void complete(ComposeProject project) throws ComposeProblem {
        for (Service service : project.services().values()) {
            complete(service, project.variables());
        }
    }

    private void complete(Service service, Map<String, String> variables) throws ComposeProblem {
        Map<String, @Nullable String> own = service.environment();
        own.replaceAll((name, value) -> value == null ? variables.get(name) : value);
        Map<String, String> found = new HashMap<>();
        own.forEach((name, value) -> {
            if (value != null) {
                found.put(name, value);
            }
        });
        for (Service.EnvironmentFile file : service.files()) {
            read(file, found, name -> {
                String value = variables.get(name);
                return value == null ? own.get(name) : value;
            });
        }
        found.forEach(own::putIfAbsent);
    }

    private void read(Service.EnvironmentFile file, Map<String, String> found, Template.Lookup lookup)
            throws ComposeProblem {
        Path path = host.resolve(file.path());
        if (file.path().isEmpty() || !Files.exists(path)) {
            if (file.required()) {
                throw new ComposeProblem(
                        "env file " + file.path() + " not found: stat " + file.path() + ": no such file or directory",
                        null);
            }
            return;
        }
        Source source;
        try {
            source = Source.decode(file.path(), Folder.contents(path));
        } catch (IOException e) {
            boolean directory = Files.isDirectory(path);
            throw new ComposeProblem(
                    directory
                            ? "failed to read " + file.path() + ": read " + file.path() + ": is a directory"
                            : "open " + file.path() + ": permission denied",
                    null);
        }
        if (!file.format().isEmpty() && !file.format().equals(".env")) {
            throw new ComposeProblem("unsupported env_file format \"" + file.format() + "\"", null);
        }
        try {
            new DotEnv(source, source.text().startsWith("\uFEFF") ? 1 : 0, found, lookup, notices).read();
        } catch (ComposeProblem e) {
            throw e.within("failed to read " + file.path() + ": ");
        }
    }
}
