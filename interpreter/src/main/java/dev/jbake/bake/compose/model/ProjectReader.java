package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a project of a model.
public final class ProjectReader {
    private final Reading reading;

    public ProjectReader(Notices notices) {
        reading = new Reading(notices);
    }

    public ComposeProject read(Mapping model, Map<String, String> variables) throws ComposeProblem {
        Map<String, Service> services = new LinkedHashMap<>();
        if (model.get("services") instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                if (entry.getValue() instanceof Mapping service) {
                    services.put(entry.getKey(), service(entry.getKey(), service));
                }
            }
        }
        Map<String, ComposeSecret> secrets = new LinkedHashMap<>();
        if (model.get("secrets") instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                if (entry.getValue() instanceof Mapping secret) {
                    secrets.put(entry.getKey(), secret(entry.getKey(), secret));
                }
            }
        }
        reading.throwMistakes();
        return new ComposeProject(services, secrets, variables);
    }

    private Service service(String name, Mapping mapping) throws ComposeProblem {
        String place = "services[" + name + "]";
        Build build = mapping.get("build") instanceof Mapping written ? build(written, place + ".build") : null;
        @Nullable Map<String, @Nullable String> environment = reading.variables(mapping, "environment", place);
        return new Service(
                name,
                reading.text(mapping, "image", place),
                build,
                environment == null ? new LinkedHashMap<>() : environment,
                files(mapping, place),
                mapping);
    }

    private List<Service.EnvironmentFile> files(Mapping service, String place) {
        List<Service.EnvironmentFile> files = new ArrayList<>();
        if (service.get("env_file") instanceof Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                if (sequence.elements().get(i) instanceof Mapping file) {
                    String own = place + ".env_file[" + i + "]";
                    files.add(new Service.EnvironmentFile(
                            reading.text(file, "path", own),
                            reading.flag(file, "required", own),
                            reading.text(file, "format", own)));
                }
            }
        }
        return files;
    }

    private Build build(Mapping written, String place) throws ComposeProblem {
        Build build = new Build(written);
        for (BuildKey<?> key : BuildKeys.ALL) {
            read(key, written, place, build);
        }
        return build;
    }

    private <T> void read(BuildKey<T> key, Mapping written, String place, Build build) throws ComposeProblem {
        T content = key.read(reading, written, place);
        if (content != null) {
            build.put(key, content);
        }
    }

    private ComposeSecret secret(String name, Mapping mapping) {
        String place = "secrets[" + name + "]";
        ComposeSecret secret = new ComposeSecret(
                name,
                reading.text(mapping, "file", place),
                reading.text(mapping, "environment", place),
                reading.flag(mapping, "external", place),
                mapping);
        reading.text(mapping, "name", place);
        reading.text(mapping, "driver", place);
        reading.text(mapping, "template_driver", place);
        return secret;
    }
}
