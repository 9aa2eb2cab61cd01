package dev.jbake.cli.build;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.RemoteDefinition;
import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.resolve.Shorthands;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which files are read, which targets are asked for, and what overrides them.
final class BakeRequest {
    private BakeRequest() {}

    /// What the words of a command line ask for.
    ///
    /// @param targets names and patterns
    /// @param files which files to read
    /// @param fetched a remote definition, null for one of this machine
    static BakeArguments of(
            Arguments arguments, List<String> targets, DefinitionFiles files, @Nullable RemoteDefinition fetched)
            throws UsageException {
        return new BakeArguments(
                files.local(),
                targets,
                arguments.all(BuildOptions.SET),
                variables(arguments.all(BuildOptions.VAR)),
                shorthands(arguments),
                fetched);
    }

    private static Shorthands shorthands(Arguments arguments) throws UsageException {
        try {
            Shorthands shorthands = new Shorthands(
                    !arguments.text(BuildOptions.PUSH, "false").equals("false"),
                    arguments.on(BuildOptions.LOAD),
                    CallMethod.parse(arguments.text(BuildOptions.CALL, "")),
                    toggle(arguments, BuildOptions.NO_CACHE),
                    toggle(arguments, BuildOptions.PULL),
                    arguments.text(BuildOptions.SBOM, ""),
                    arguments.text(BuildOptions.PROVENANCE, ""),
                    arguments.all(BuildOptions.POLICY));
            shorthands.check();
            return shorthands;
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    private static Map<String, String> variables(List<String> written) throws UsageException {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String variable : written) {
            int equals = variable.indexOf('=');
            if (equals < 0 && !variable.isEmpty()) {
                throw new UsageException("invalid variable \"" + variable + "\", expected key=value");
            }
            if (equals == 0) {
                throw new UsageException("invalid variable \"" + variable + "\", key is empty");
            }
            if (equals > 0) {
                variables.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return variables;
    }

    private static @Nullable Boolean toggle(Arguments arguments, Option option) {
        return arguments.has(option) ? arguments.on(option) : null;
    }
}
