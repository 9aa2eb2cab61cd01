package dev.jbake.cli.conformance;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.conformance.report.CheckReport;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.Severity;
import dev.jbake.function.FunctionException;
import dev.jbake.host.Host;
import dev.jbake.lint.CheckResult;
import dev.jbake.lint.ProjectCheck;
import dev.jbake.reference.Reference;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `jbake conformance check`: a project against the rules.
public final class ConformanceCheck implements Command {
    /// The exit status if there are errors.
    private static final int WRONG = 2;

    private static final Option BUILDX =
            Option.value("buildx", "VERSION", "Report what this version of buildx does not know as an error");
    private static final Option REPORT = Option.value("report", "FORM", "Print the report as: text, json or sarif");
    private static final Option STRICT = Option.flag("strict", "Exit with status 1 if there are warnings");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Check a whole project for mistakes, whichever targets are built";
    }

    @Override
    public String details() {
        return """
                The files form one project, like those of build --file. Without FILE it reads the default files.
                The exit status is 2 if there are errors; with --strict it is 1 if there are only warnings.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(BUILDX, REPORT, STRICT);
    }

    @Override
    public Operands operands() {
        return Operands.any("[FILE...]");
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException {
        CheckReport report = report(arguments.text(REPORT, "text"));
        CheckResult result = ProjectCheck.of(arguments.words(), buildx(arguments), host);
        console.out().print(report.of(result));
        if (result.count(Severity.ERROR) > 0) {
            return WRONG;
        }
        return arguments.on(STRICT) && result.count(Severity.WARNING) > 0 ? FAILED : OK;
    }

    private static CheckReport report(String name) throws UsageException {
        try {
            return CheckReport.named(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable SemanticVersion buildx(Arguments arguments) throws UsageException {
        String version = arguments.last(BUILDX);
        if (version == null) {
            return null;
        }
        try {
            return SemanticVersion.parse(version);
        } catch (FunctionException e) {
            throw new UsageException(
                    "\"" + version + "\" is not a version of buildx, such as 0.13 or " + Reference.BUILDX);
        }
    }
}
