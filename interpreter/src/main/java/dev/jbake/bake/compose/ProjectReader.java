package dev.jbake.bake.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a project of a model.
final class ProjectReader {
    private final Reading reading;

    ProjectReader(Notices notices) {
        reading = new Reading(notices);
    }

    Project read(Mapping model, Map<String, String> variables) throws ComposeProblem {
        Map<String, Service> services = new LinkedHashMap<>();
        if (model.get("services") instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                if (entry.getValue() instanceof Mapping service) {
                    services.put(entry.getKey(), service(entry.getKey(), service));
                }
            }
        }
        Map<String, Secret> secrets = new LinkedHashMap<>();
        if (model.get("secrets") instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                if (entry.getValue() instanceof Mapping secret) {
                    secrets.put(entry.getKey(), secret(entry.getKey(), secret));
                }
            }
        }
        reading.throwMistakes();
        return new Project(services, secrets, variables);
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

    private Build build(Mapping build, String place) throws ComposeProblem {
        String context = reading.text(build, "context", place);
        String dockerfile = reading.text(build, "dockerfile", place);
        String inline = reading.text(build, "dockerfile_inline", place);
        reading.texts(build, "entitlements", place);
        @Nullable Map<String, @Nullable String> args = reading.variables(build, "args", place);
        String provenance = reading.text(build, "provenance", place);
        String sbom = reading.text(build, "sbom", place);
        Map<String, @Nullable String> ssh = ssh(build);
        @Nullable Map<String, String> labels = reading.pairs(build, "labels");
        @Nullable List<String> cacheFrom = reading.texts(build, "cache_from", place);
        @Nullable List<String> cacheTo = reading.texts(build, "cache_to", place);
        boolean noCache = reading.flag(build, "no_cache", place);
        reading.texts(build, "no_cache_filter", place);
        @Nullable Map<String, String> contexts = reading.pairs(build, "additional_contexts");
        boolean pull = reading.flag(build, "pull", place);
        Map<String, String> hosts = reading.hosts(build, "extra_hosts", place);
        reading.text(build, "isolation", place);
        String network = reading.text(build, "network", place);
        String target = reading.text(build, "target", place);
        List<String> secrets = secrets(build, place);
        long shmSize = reading.bytes(build, "shm_size", place);
        @Nullable List<String> tags = reading.texts(build, "tags", place);
        List<String> limits = limits(build);
        @Nullable List<String> platforms = reading.texts(build, "platforms", place);
        reading.flag(build, "privileged", place);
        return new Build(
                build,
                context,
                dockerfile,
                inline,
                provenance,
                sbom,
                network,
                target,
                args,
                labels,
                contexts,
                hosts,
                cacheFrom,
                cacheTo,
                tags,
                platforms,
                limits,
                secrets,
                ssh,
                shmSize,
                noCache,
                pull);
    }

    private static Map<String, @Nullable String> ssh(Mapping build) {
        Map<String, @Nullable String> ssh = new LinkedHashMap<>();
        if (build.get("ssh") instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                ssh.put(entry.getKey(), Tree.isNull(entry.getValue()) ? null : GoText.print(entry.getValue()));
            }
        }
        return ssh;
    }

    private List<String> secrets(Mapping build, String place) {
        List<String> secrets = new ArrayList<>();
        if (build.get("secrets") instanceof Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                if (sequence.elements().get(i) instanceof Mapping secret) {
                    String own = place + ".secrets[" + i + "]";
                    secrets.add(reading.text(secret, "source", own));
                    checkMode(secret.get("mode"), own + ".mode");
                }
            }
        }
        return secrets;
    }

    private void checkMode(@Nullable Tree mode, String place) {
        if (!(mode instanceof Scalar scalar) || scalar.value() == null || scalar.value() instanceof Long) {
            return;
        }
        String text = scalar.printed();
        if (!(scalar.value() instanceof String)) {
            reading.mistake(place, "unexpected value type " + mode.goType() + " for mode", mode);
        } else if (!text.matches("[-+]?[0-7]+")) {
            reading.mistake(
                    place, "strconv.ParseInt: parsing " + dev.jbake.cty.GoQuote.quote(text) + ": invalid syntax", mode);
        }
    }

    // Compat: one number for both limits counts as none (compose/ulimit-as-one-number).
    private static List<String> limits(Mapping build) throws ComposeProblem {
        List<String> limits = new ArrayList<>();
        if (build.get("ulimits") instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                boolean both = entry.getValue() instanceof Mapping;
                limits.add(entry.getKey() + "="
                        + (both ? limit((Mapping) entry.getValue(), "soft") : 0)
                        + ":"
                        + (both ? limit((Mapping) entry.getValue(), "hard") : 0));
            }
        }
        return limits;
    }

    private static long limit(Mapping limits, String key) throws ComposeProblem {
        Tree tree = limits.get(key);
        if (tree == null) {
            return 0;
        }
        if (tree instanceof Scalar scalar && scalar.value() instanceof Long number) {
            return number;
        }
        throw new ComposeProblem("interface conversion: interface {} is " + tree.goType() + ", not int", tree.span());
    }

    private Secret secret(String name, Mapping mapping) {
        String place = "secrets[" + name + "]";
        Secret secret = new Secret(
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
