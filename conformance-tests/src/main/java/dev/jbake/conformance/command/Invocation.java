package dev.jbake.conformance.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One run of a bake command.
///
/// @param arguments the arguments of `bake`
/// @param environment all variables that the command sees, apart from those that it needs to start
/// @param input standard input
/// @param directory the working directory
public record Invocation(List<String> arguments, Map<String, String> environment, String input, Path directory) {}
