package dev.jbake.benchmark;

/// Writes bake files of any size that look like real ones: services of ten targets each, with variables, functions,
/// groups, inherited settings, linked contexts and templates. About 215 bytes a target; the same text each time.
final class BakeFileGenerator {
    private static final int SERVICE = 10;

    private final StringBuilder text = new StringBuilder();

    private BakeFileGenerator() {}

    /// A file with this many targets that are built, all of them in group `default`.
    static String file(int targets) {
        BakeFileGenerator generator = new BakeFileGenerator();
        generator.globals();
        int services = (targets + SERVICE - 1) / SERVICE;
        generator.defaultGroup(services);
        for (int service = 0; service < services; service++) {
            generator.service(service, Math.min(SERVICE, targets - service * SERVICE));
        }
        return generator.text.toString();
    }

    /// A file with this many targets and nothing in it but literals, for parsers that know less of the language.
    static String literals(int targets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < targets; i++) {
            text.append("""
                    target "t@I" {
                      context    = "services/t@I"
                      dockerfile = "base.dockerfile"
                      # published under two names
                      tags = ["example/t@I:latest", "example/t@I:1.0"]
                      args = {
                        NAME  = "part@I"
                        LEVEL = @I
                      }
                      platforms = ["linux/amd64", "linux/arm64"]
                    }

                    """.replace("@I", String.valueOf(i)));
        }
        return text.toString();
    }

    private void globals() {
        text.append("""
                # Written by BakeFileGenerator.
                variable "REGISTRY" {
                  default = "registry.example.com/team"
                }

                variable "TAG" {
                  default     = "dev"
                  description = "Tag of all images"
                }

                variable "RELEASE" {
                  default = false
                }

                variable "MIRRORS" {
                  type    = list(string)
                  default = ["mirror-1.example.com", "mirror-2.example.com"]
                }

                function "image" {
                  params = [name]
                  result = "${REGISTRY}/${name}:${TAG}"
                }

                function "cache" {
                  params = [name, mode]
                  result = ["type=registry,ref=${REGISTRY}/cache/${name},mode=${mode}"]
                }

                target "_common" {
                  platforms = ["linux/amd64", "linux/arm64"]
                  args = {
                    MIRROR  = join(",", MIRRORS)
                    RELEASE = RELEASE ? "1" : "0"
                  }
                  labels = {
                    "org.opencontainers.image.vendor"   = "Example"
                    "org.opencontainers.image.revision" = substr(sha1(TAG), 0, 12)
                  }
                }

                target "_test" {
                  output   = ["type=cacheonly"]
                  no-cache = RELEASE
                }

                """);
    }

    private void defaultGroup(int services) {
        text.append("group \"default\" {\n  targets = [\n");
        for (int service = 0; service < services; service++) {
            text.append("    \"service-").append(service).append("\",\n");
        }
        text.append("  ]\n}\n");
    }

    private void service(int service, int targets) {
        text.append("\n# Service ")
                .append(service)
                .append("\nvariable \"VERSION_")
                .append(service);
        text.append("\" {\n  default = \"1.")
                .append(service)
                .append(".0\"\n}\n\ngroup \"service-")
                .append(service);
        text.append("\" {\n  targets = [");
        for (int i = 0; i < targets; i++) {
            text.append(i == 0 ? "" : ", ").append('"').append(name(service, i)).append('"');
        }
        text.append("]\n}\n");
        for (int i = 0; i < targets; i++) {
            text.append("\ntarget \"").append(name(service, i)).append("\" {\n");
            text.append(body(i).replace("@S", String.valueOf(service)).replace("@I", String.valueOf(i)));
            text.append("}\n");
        }
    }

    private static String name(int service, int i) {
        return "s" + service + "-" + (i == 0 ? "base" : "part" + i);
    }

    private static String body(int i) {
        if (i == 0) {
            return """
                      inherits   = ["_common"]
                      context    = "services/s@S"
                      dockerfile = "base.dockerfile"
                      args       = { VERSION = VERSION_@S }
                    """;
        }
        return switch (i % 4) {
            case 1 -> """
                      inherits = ["s@S-base"]
                      target   = "part@I"
                      # published under two names
                      tags     = [image("s@S/part@I"), "${REGISTRY}/s@S:${VERSION_@S}-part@I"]
                    """;
            case 2 -> """
                      inherits = ["_common"]
                      contexts = { base = "target:s@S-base" }
                      tags     = [image("s@S-part@I")]
                      args = {
                        NAME = "part@I"
                        MODE = equal(TAG, "dev") ? "debug" : "release"
                      }
                    """;
            case 3 -> """
                      inherits = ["s@S-base", "_test"]
                      target   = "test@I"
                      args     = { LEVEL = "${@I * 10 + 1}" }
                    """;
            default -> """
                      inherits    = ["s@S-base"]
                      description = "Part @I of service @S"
                      tags        = RELEASE ? ["example/s@S:latest"] : [image("s@S-part@I")]
                      cache-from  = cache("s@S", "max")
                      labels      = { "title" = upper(format("%s-%d", TAG, @I)) }
                    """;
        };
    }
}
