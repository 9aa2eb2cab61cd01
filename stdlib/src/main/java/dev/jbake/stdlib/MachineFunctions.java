package dev.jbake.stdlib;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;

/// Functions of paths, buffers and versions.
final class MachineFunctions {
    private MachineFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "basename" ->
                Declaration.of(name, "Returns the last element of a path.")
                        .parameter("path", Type.STRING)
                        .example("basename(\"/a/b.txt\")", "\"b.txt\"")
                        .returning(Type.STRING, call -> Value.of(GoPath.base(call.string(0))));
            case "byteslen" ->
                Declaration.of(name, "Returns the total number of bytes in the given buffer.")
                        .parameter(Parameter.of("buf", Type.DYNAMIC).allowDynamic())
                        .returning(Type.NUMBER, call -> noBuffer(call.argument(0)));
            case "bytesslice" ->
                Declaration.of(name, "Extracts a subslice from the given buffer.")
                        .parameter(Parameter.of("buf", Type.DYNAMIC).allowDynamic())
                        .parameter(Parameter.of("offset", Type.NUMBER).allowDynamic())
                        .parameter(Parameter.of("length", Type.NUMBER).allowDynamic())
                        .returning(Type.DYNAMIC, call -> noBuffer(call.argument(0)));
            case "dirname" ->
                Declaration.of(name, "Returns the directory of a path.")
                        .parameter("path", Type.STRING)
                        .example("dirname(\"/a/b.txt\")", "\"/a\"")
                        .returning(Type.STRING, call -> Value.of(GoPath.directory(call.string(0))));
            case "homedir" ->
                Declaration.of(name, "Returns the current user's home directory.")
                        .example("hasindex(split(\"/\", homedir()), 1)", "true")
                        .returning(
                                Type.STRING,
                                call -> Value.of(call.context().surroundings().homeDirectory()));
            case "semvercmp" ->
                Declaration.of(name, "Returns true if version satisfies a constraint.")
                        .parameter("version", Type.STRING)
                        .parameter("contraint", Type.STRING)
                        .example("semvercmp(\"1.2.3\", \"^1.1\")", "true")
                        .returning(
                                Type.BOOL, call -> Value.of(VersionConstraint.matches(call.string(0), call.string(1))));
            default -> throw new IllegalStateException(name);
        };
    }

    /// Compat: the reference has functions that take a buffer, but none that gives one.
    private static Value noBuffer(Value argument) throws FunctionException {
        boolean named = argument.type().isPrimitive();
        throw new FunctionException(
                0, "bytes required" + (named ? ", but have " + argument.type().friendlyName() : ""));
    }
}
