package dev.jbake.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// The projects that are measured, in a directory of their own.
final class Projects {
    private static final int FILES = 20_000;
    private static final int FILES_PER_FOLDER = 200;
    private static final int FILE_BYTES = 50_000;

    private final Path root;
    private final SplittableRandom random = new SplittableRandom();
    private int contexts;

    Projects(Path root) {
        this.root = root;
    }

    private Path write(String project, String name, String text) throws IOException {
        Path file = root.resolve(project).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return root.resolve(project);
    }

    /// Small definitions: two targets, warnings, a mistake, HCL's JSON, compose.
    Path small() throws IOException {
        write("small", "docker-bake.hcl", """
                variable "TAG" {
                  default = "latest"
                }
                group "default" {
                  targets = ["app", "db"]
                }
                target "app" {
                  args = { VERSION = upper(TAG) }
                  tags = ["example/app:${TAG}"]
                }
                target "db" {
                  inherits   = ["app"]
                  dockerfile = "db.Dockerfile"
                }
                """);
        write("small", "warning.hcl", warnings(1));
        write("small", "warnings.hcl", warnings(20));
        write("small", "mistake.hcl", """
                target "default" {
                  tags = [lower(UNKNOWN)]
                }
                """);
        write("small", "bake.json", """
                {"target": {"default": {"args": {"A": "${upper(\\"a\\")}"}, "tags": ["example/a"]}}}
                """);
        return write("small", "services.yaml", """
                services:
                  app:
                    image: example/app
                    build:
                      context: .
                      args:
                        A: 1
                """);
    }

    private static String warnings(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("target \"t").append(i).append("\" {\n  platforms = [\"linux/amd\"]\n}\n");
        }
        return text.append("group \"default\" {\n  targets = [for i in range(")
                .append(count)
                .append(") : \"t${i}\"]\n}\n")
                .toString();
    }

    /// A class that prints a line, in a jar with an AOT cache. Returns the command that runs it.
    List<String> hello(Path java) throws IOException, InterruptedException {
        Path directory = write("hello", "Hello.java", """
                class Hello {
                    public static void main(String[] words) {
                        System.out.println("Hello");
                    }
                }
                """);
        String jar = directory.resolve("hello.jar").toString();
        String cache = directory.resolve("hello.aot").toString();
        Run.of(List.of(java.resolveSibling("javac").toString(), "Hello.java"), directory, 0);
        Run.of(List.of(java.resolveSibling("jar").toString(), "-c", "-f", jar, "Hello.class"), directory, 0);
        Run.of(
                List.of(java.toString(), "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + cache, "-cp", jar, "Hello"),
                directory,
                0);
        return List.of(java.toString(), "-XX:+UseSerialGC", "-XX:AOTCache=" + cache, "-cp", jar, "Hello");
    }

    /// Services of ten targets each, with variables, a function, groups, inheritance and templates.
    Path many(int targets) throws IOException {
        StringBuilder text = new StringBuilder("""
                function "tag" {
                  params = [name]
                  result = "example/${name}:${TAG}"
                }
                variable "TAG" {
                  default = "latest"
                }
                target "base" {
                  args = { BASE = "1" }
                }
                """);
        StringBuilder groups = new StringBuilder();
        for (int service = 0; service < targets / 10; service++) {
            groups.append(service == 0 ? "" : ", ")
                    .append("\"s")
                    .append(service)
                    .append('"');
            text.append("group \"s%1$d\" {\n  targets = [for i in range(10) : \"s%1$d-${i}\"]\n}\n".formatted(service));
            for (int i = 0; i < 10; i++) {
                text.append("""
                        target "s%1$d-%2$d" {
                          inherits = ["base"]
                          context  = "services/%1$d"
                          args     = { NUMBER = %2$d, NAME = upper("s%1$d-${TAG}") }
                          tags     = [tag("s%1$d-%2$d")]
                        }
                        """.formatted(service, i));
            }
        }
        text.append("group \"default\" {\n  targets = [").append(groups).append("]\n}\n");
        return write("many-" + targets, "docker-bake.hcl", text.toString());
    }

    /// Targets that copy a file each into an image; the last of them are each built from the one before.
    Path images(int count, int linked) throws IOException {
        String project = "images-" + count;
        StringBuilder text = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean link = i > count - linked;
            write(
                    project,
                    "t" + i + "/Dockerfile",
                    "FROM " + (link ? "previous" : "scratch") + "\nCOPY file /" + i + "\n");
            write(project, "t" + i + "/file", "file " + i + "\n");
            names.append(i == 0 ? "" : ", ").append("\"t").append(i).append('"');
            text.append("target \"t%1$d\" {\n  context = \"t%1$d\"\n  tags = [\"example/t%1$d\"]\n".formatted(i));
            text.append(link ? "  contexts = { previous = \"target:t" + (i - 1) + "\" }\n}\n" : "}\n");
        }
        text.append("group \"default\" {\n  targets = [").append(names).append("]\n}\n");
        return write(project, "docker-bake.hcl", text.toString());
    }

    /// A context of 1 GB in 20,000 files, which is sent, and exported to the folder `out`.
    Path large() throws IOException {
        write("large", "docker-bake.hcl", """
                target "default" {
                  context    = "context"
                  dockerfile = "../Dockerfile"
                  output     = ["type=cacheonly"]
                }
                target "export" {
                  context    = "context"
                  dockerfile = "../Dockerfile"
                  output     = ["type=local,dest=out"]
                }
                """);
        Path project = write("large", "Dockerfile", "FROM scratch\nCOPY . /\n");
        fill(project.resolve("context"), 1);
        return project;
    }

    /// Gives the context a new name, under which the daemon has never seen it.
    void renew(Path large) throws IOException {
        Path context = large.resolve("context");
        if (Files.isSymbolicLink(context)) {
            Path target = context.toRealPath();
            Files.delete(context);
            Files.move(target, context);
        }
        Path fresh = large.resolve("context" + contexts++);
        Files.move(context, fresh);
        Files.createSymbolicLink(context, fresh.getFileName());
    }

    /// Writes every `step`-th file of the context anew.
    void fill(Path context, int step) throws IOException {
        byte[] bytes = new byte[FILE_BYTES];
        for (int i = 0; i < FILES; i += step) {
            Path file = context.resolve("folder" + i / FILES_PER_FOLDER).resolve("file" + i);
            random.nextBytes(bytes);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }
}
