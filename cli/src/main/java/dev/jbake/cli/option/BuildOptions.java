package dev.jbake.cli.option;

import dev.jbake.cli.option.Option.Kind;
import java.util.List;

/// The options of `jbake build`: those of `docker buildx bake` v0.36.1.
public final class BuildOptions {
    /// The table, in the order of the help.
    public static final List<Option> TABLE = List.of(
            Option.of(
                    "allow", Kind.VALUES, "Allow the build to access a resource: fs.read=PATH, network.host, ssh, .."),
            Option.of("builder", Kind.VALUE, "Use this builder instead of the current one"),
            Option.of("call", Kind.VALUE, "Set the method for evaluating the build (check, outline, targets)"),
            Option.shorthand("check", "call", "check", "Shorthand for --call=check"),
            Option.of("debug", 'D', Kind.SWITCH, "Show stack traces of failures inside jbake"),
            Option.of("file", 'f', Kind.VALUES, "Read this build definition file ('-' is standard input)"),
            Option.of("help", 'h', Kind.SWITCH, "Print this help"),
            Option.of("list", Kind.VALUE, "List what the files define: targets, variables, type=all, with format=json"),
            Option.deprecated("list-targets", "list=targets", "Shorthand for --list=targets (deprecated)"),
            Option.deprecated("list-variables", "list=variables", "Shorthand for --list=variables (deprecated)"),
            Option.of("load", Kind.SWITCH, "Load the result into the Docker daemon where the output allows it"),
            Option.of("metadata-file", Kind.VALUE, "Write the build's results as JSON to this file"),
            Option.of("no-cache", Kind.SWITCH, "Do not use the build cache"),
            Option.of("policy", Kind.VALUES, "Set policy evaluation options"),
            Option.of("print", Kind.SWITCH, "Print the resolved definition as JSON without building"),
            Option.of(
                    "progress", Kind.VALUE, "Set the form of progress output: auto, plain, tty, quiet, none, rawjson"),
            Option.of("provenance", Kind.VALUE, "Shorthand for --set=*.attest=type=provenance"),
            Option.of("pull", Kind.SWITCH, "Always look up referenced images anew"),
            Option.of("push", Kind.SWITCH, "Push the result to its registry where the output allows it"),
            Option.of("sbom", Kind.VALUE, "Shorthand for --set=*.attest=type=sbom"),
            Option.of("set", Kind.VALUES, "Override a value of targets: pattern.key=value, or +=value to add"),
            Option.of("strict", Kind.SWITCH, "Take warnings about the definition for errors"),
            Option.of("var", Kind.VALUES, "Set a variable: name=value"));

    private BuildOptions() {}
}
