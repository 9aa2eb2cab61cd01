package dev.jbake.stdlib.system;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.go.GoPath;
import dev.jbake.stdlib.version.VersionConstraint;
import org.jspecify.annotations.Nullable;

/// Functions of paths, buffers and versions.
public final class MachineFunctions {
    /// The steps that each character of a version takes.
    private static final int SLOWNESS = 100;

    private MachineFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Paths, versions and buffers");
        String name = lookup.name();
        if (lookup.is("basename")) {
            return Declaration.of(name, "The last part of a path.")
                    .since("0.17.0")
                    .parameter("path", Type.STRING, "The path, with slashes.")
                    .example("basename(\"/a/b.txt\")", "\"b.txt\"")
                    .returning(Type.STRING, call -> Value.of(GoPath.base(call.string(0))));
        }
        if (lookup.is("byteslen")) {
            return Declaration.of(name, "How many bytes a buffer has.")
                    .parameter("buf", Type.BYTES, "A buffer.")
                    .example("can(byteslen(\"abc\"))", "false")
                    .note(
                            "No function gives a buffer, so every call is an error; it is here because the reference has it.")
                    .returning(Type.NUMBER, call -> noBuffer(call.argument(0)));
        }
        if (lookup.is("bytesslice")) {
            return Declaration.of(name, "A part of a buffer.")
                    .parameter("buf", Type.BYTES, "A buffer.")
                    .parameter(Parameter.of("offset", Type.NUMBER, "How many bytes to skip.")
                            .allowDynamic())
                    .parameter(Parameter.of("length", Type.NUMBER, "How many bytes to take.")
                            .allowDynamic())
                    .example("can(bytesslice(\"abc\", 0, 1))", "false")
                    .note(
                            "No function gives a buffer, so every call is an error; it is here because the reference has it.")
                    .returning(Type.DYNAMIC, call -> noBuffer(call.argument(0)));
        }
        if (lookup.is("dirname")) {
            return Declaration.of(name, "A path without its last part.")
                    .since("0.17.0")
                    .parameter("path", Type.STRING, "The path, with slashes.")
                    .example("dirname(\"/a/b.txt\")", "\"/a\"")
                    .example("dirname(\"b.txt\")", "\".\"")
                    .returning(Type.STRING, call -> Value.of(GoPath.directory(call.string(0))));
        }
        if (lookup.is("homedir")) {
            return Declaration.of(name, "The home directory of the user.")
                    .since("0.27.0")
                    .example("hasindex(split(\"/\", homedir()), 1)", "true")
                    .returning(
                            Type.STRING,
                            call -> Value.of(call.context().surroundings().homeDirectory()));
        }
        if (lookup.is("semvercmp")) {
            return Declaration.of(name, "Whether a version is within a range.")
                    .since("0.31.0")
                    .parameter(
                            "version", Type.STRING, "A semantic version; a leading `v` and missing parts do no harm.")
                    .parameter(
                            "contraint",
                            Type.STRING,
                            "The range: `=`, `!=`, `<`, `>`, `<=`, `>=`, `~`, `^`, `1.x`, `1 - 2`, with `,` for and, `||` for or.")
                    .example("semvercmp(\"1.2.3\", \"^1.1\")", "true")
                    .example("semvercmp(\"2.0.0\", \">= 1.2, < 2 || 3.x\")", "false")
                    .returning(Type.BOOL, MachineFunctions::matches);
        }
        return null;
    }

    private static Value matches(Call call) throws FunctionException {
        call.context()
                .work()
                .step((long) SLOWNESS
                        * (call.string(0).length() + call.string(1).length()));
        return Value.of(VersionConstraint.matches(call.string(0), call.string(1)));
    }

    // Compat: some functions take a buffer, but none returns one, and nothing converts to one
    // (functions/byteslen-text).
    private static Value noBuffer(Value argument) {
        throw new IllegalStateException(argument + " is no buffer");
    }
}
