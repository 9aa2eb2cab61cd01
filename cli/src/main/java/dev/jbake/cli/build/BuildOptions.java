package dev.jbake.cli.build;

import dev.jbake.cli.option.Option;
import java.util.List;

/// The options of `jbake build`: those of `docker buildx bake`, and ours.
final class BuildOptions {
    /// `--push` gives no tag before all targets have ended well.
    static final String ATOMIC = "atomic";

    /// `--push` skips targets without tags.
    static final String TAGGED = "tagged";

    static final Option ALLOW = Option.values(
            "allow", "RESOURCE", "Allow the build to use a resource: network.host, ssh, fs.read=PATH, ...");
    static final Option BUILDER = Option.value("builder", "NAME", "Use this builder instead of the current one");
    static final Option BUILDER_TIMEOUT = Option.value(
            "builder-timeout", "TIME", "Give up when the builder's daemon has not answered for TIME (default 5m)");
    static final Option CALL =
            Option.value("call", "METHOD", "Evaluate the build instead of running it: check, outline or targets");
    static final Option CHECK = Option.shorthand("check", CALL, "check");
    static final Option DEBUG =
            Option.flag("debug", 'D', "Print the choice of the builder, gRPC calls and stack traces of failures");
    static final Option FILE = Option.values("file", 'f', "FILE", "Read this bake file; '-' is standard input");
    static final Option LIST =
            Option.value("list", "TYPE", "List what the files define: targets, variables or type=all,format=json");
    static final Option LIST_TARGETS =
            Option.deprecated("list-targets", "list=targets", "Shorthand for --list=targets (deprecated)");
    static final Option LIST_VARIABLES =
            Option.deprecated("list-variables", "list=variables", "Shorthand for --list=variables (deprecated)");
    static final Option LOAD =
            Option.flag("load", "Load the images into the Docker daemon, if the outputs of the target allow it");
    static final Option METADATA_FILE =
            Option.value("metadata-file", "FILE", "Write the metadata of the build to this file, as JSON");
    static final Option NO_CACHE = Option.flag("no-cache", "Do not use the build cache");
    static final Option POLICY = Option.values("policy", "OPTIONS", "Set options of policy evaluation");
    static final Option PRINT = Option.flag("print", "Print the resolved targets as JSON without building them");
    static final Option PROGRESS =
            Option.value("progress", "FORM", "Show progress as: auto, plain, tty, quiet, none or rawjson");
    static final Option PROVENANCE =
            Option.value("provenance", "VALUE", "Shorthand for --set=*.attest=type=provenance");
    static final Option PULL = Option.flag("pull", "Always look up images in their registries");
    static final Option PUSH = Option.flag(
            "push",
            List.of(ATOMIC, TAGGED),
            "Push the images to their registries; tag them all or none, or push only those with tags");
    static final Option SBOM = Option.value("sbom", "VALUE", "Shorthand for --set=*.attest=type=sbom");
    static final Option SET =
            Option.values("set", "PATTERN.KEY=VALUE", "Override a value of all matching targets; += adds to it");
    static final Option STRICT = Option.flag("strict", "Treat warnings about the definition as errors");
    static final Option VAR = Option.values("var", "NAME=VALUE", "Set a variable");

    /// The table.
    static final List<Option> TABLE = List.of(
            ALLOW,
            BUILDER,
            BUILDER_TIMEOUT,
            CALL,
            CHECK,
            DEBUG,
            ControlOptions.EXECUTION,
            Narrowing.FAILED,
            FILE,
            ControlOptions.KEEP_GOING,
            LinkOption.LINK,
            LIST,
            LIST_TARGETS,
            LIST_VARIABLES,
            LOAD,
            Narrowing.LOCAL,
            METADATA_FILE,
            NO_CACHE,
            ControlOptions.PARALLEL,
            POLICY,
            PRINT,
            PROGRESS,
            PROVENANCE,
            PULL,
            PUSH,
            ControlOptions.RETRIES,
            ControlOptions.RETRY_ON,
            SBOM,
            SET,
            STRICT,
            ControlOptions.TIMEOUT,
            VAR);

    private BuildOptions() {}
}
