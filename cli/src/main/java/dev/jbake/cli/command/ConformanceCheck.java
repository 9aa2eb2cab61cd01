package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.check.CheckReport;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.ConformanceCheckOptions;
import dev.jbake.cli.option.Option;
import dev.jbake.diagnostic.Severity;
import dev.jbake.function.FunctionException;
import dev.jbake.host.Host;
import dev.jbake.lint.CheckResult;
import dev.jbake.lint.ProjectCheck;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `jbake conformance check`: a project against the rules.
final class ConformanceCheck implements ConformanceGroup {
    /// There are mistakes.
    private static final int WRONG = 2;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String form() {
        return "[OPTION..] [FILE..]";
    }

    @Override
    public String summary() {
        return "Look for mistakes in a project, whichever of its targets are built";
    }

    @Override
    public String details() {
        return """
                The files are one project, as those of build --file are; without any the usual names are looked for.
                Ends with status 2 when there are errors, and with --strict 1 when there are warnings.
                """;
    }

    @Override
    public List<Option> options() {
        return ConformanceCheckOptions.TABLE;
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException {
        CheckReport report = CheckReport.named(arguments.has("report") ? arguments.text("report") : "text");
        CheckResult result = ProjectCheck.of(arguments.words(), buildx(arguments), host);
        console.out().print(report.of(result));
        if (result.count(Severity.ERROR) > 0) {
            return WRONG;
        }
        return arguments.on("strict") && result.count(Severity.WARNING) > 0 ? Main.FAILED : Main.OK;
    }

    private static @Nullable SemanticVersion buildx(Arguments arguments) throws UsageException {
        String version = arguments.last("buildx");
        if (version == null) {
            return null;
        }
        try {
            return SemanticVersion.parse(version);
        } catch (FunctionException e) {
            throw new UsageException("\"" + version + "\" is no version of buildx, such as 0.13 or 0.36.1");
        }
    }
}
