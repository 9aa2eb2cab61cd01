package dev.jbake.cli.build;

import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// The names of the files to read; both lists are empty for the default lookup.
///
/// @param local files of this machine
/// @param fetched files of a remote definition
record DefinitionFiles(List<String> local, List<String> fetched) {
    /// Sorts the names that `--file` gives, or else `BUILDX_BAKE_FILE`: `cwd://name` is always a file of this machine,
    /// another name is one only if the definition is not remote.
    static DefinitionFiles of(List<String> written, boolean remote, Host host) throws UsageException {
        DefinitionFiles files = new DefinitionFiles(new ArrayList<>(), new ArrayList<>());
        for (String file : written.isEmpty() ? ofEnvironment(host) : written) {
            if (ContextSource.isOfWorkingDirectory(file)) {
                files.local.add(file.substring(ContextSource.WORKING_DIRECTORY.length()));
            } else {
                (remote ? files.fetched : files.local).add(file);
            }
        }
        return files;
    }

    /// Whether `BUILDX_BAKE_FILE` names the files.
    static boolean areOfEnvironment(List<String> written, Host host) throws UsageException {
        return written.isEmpty() && !ofEnvironment(host).isEmpty();
    }

    /// The files that `BUILDX_BAKE_FILE` names, separated by `BUILDX_BAKE_PATH_SEPARATOR` or the system's separator.
    // Compat: they must exist, even those that are then looked up elsewhere (files/by-variable-missing,
    // files/by-variable-marked).
    private static List<String> ofEnvironment(Host host) throws UsageException {
        String written = host.variable("BUILDX_BAKE_FILE");
        List<String> files = new ArrayList<>();
        if (written != null) {
            String given = host.variable("BUILDX_BAKE_PATH_SEPARATOR");
            String separator = given == null || given.isEmpty() ? File.pathSeparator : given;
            for (int start = 0; start <= written.length(); ) {
                int end = written.indexOf(separator, start);
                String file = written.substring(start, end < 0 ? written.length() : end)
                        .strip();
                if (!file.isEmpty()) {
                    if (!file.equals("-") && !Files.exists(host.resolve(file))) {
                        throw new UsageException("stat " + file + ": no such file or directory");
                    }
                    files.add(file);
                }
                start = end < 0 ? written.length() + 1 : end + separator.length();
            }
        }
        return files;
    }
}
