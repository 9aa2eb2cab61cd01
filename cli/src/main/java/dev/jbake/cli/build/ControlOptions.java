package dev.jbake.cli.build;

import com.google.common.collect.ImmutableMap;
import dev.jbake.bake.resolve.NamePattern;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.function.FunctionException;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.solve.control.KeepGoing;
import dev.jbake.solve.control.Parallel;
import dev.jbake.solve.control.PushMode;
import dev.jbake.solve.control.Retries;
import dev.jbake.solve.control.RunControl;
import dev.jbake.solve.control.TimeLimits;
import dev.jbake.stdlib.time.GoDuration;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The options that control a run, and the variable for one of them.
final class ControlOptions {
    static final Option EXECUTION =
            Option.value("execution", "MODE", "Same as --keep-going: fail-fast (never) or defer-error (dependencies)");
    static final Option KEEP_GOING = Option.optional(
            "keep-going",
            "WHICH",
            "dependencies",
            "After a failure, build what does not need its target, or with =all what is possible");
    static final Option PARALLEL = Option.value(
            "parallel", 'j', "N", "Build at most N targets at once; auto is the number of the builder's CPUs");
    static final Option RETRIES =
            Option.value("retries", "N", "Try a target again, up to N times, after a failure that may pass");
    static final Option RETRY_ON =
            Option.value("retry-on", "TROUBLE", "What is a reason to try again: network, registry or any");
    static final Option TIMEOUT = Option.values(
            "timeout", "[TARGET=]TIME", "Cancel the run, or the targets that match, after this time, such as 1h30m");

    private static final String PARALLEL_VARIABLE = "JBAKE_PARALLEL";

    private final Parallel parallel;
    private final KeepGoing keepGoing;
    private final Retries retries;
    private final PushMode push;
    private @Nullable Duration whole;
    private final Map<String, Duration> patterns = new LinkedHashMap<>();

    /// Reads the options.
    ///
    /// @throws UsageException if one has a value that it cannot have
    ControlOptions(Arguments arguments, Host host) throws UsageException {
        String variable = host.variable(PARALLEL_VARIABLE);
        this.parallel = arguments.has(PARALLEL) || variable == null
                ? parallel(arguments.text(PARALLEL, ""), "-j, --parallel")
                : parallel(variable, PARALLEL_VARIABLE);
        this.keepGoing = keepGoing(arguments);
        this.retries = retries(arguments);
        this.push =
                arguments.text(BuildOptions.PUSH, "").equals(BuildOptions.ATOMIC) ? PushMode.ATOMIC : PushMode.PLAIN;
        for (String written : arguments.all(TIMEOUT)) {
            timeout(written);
        }
    }

    /// True if one of them is given.
    static boolean areGiven(Arguments arguments, Host host) {
        return arguments.has(EXECUTION)
                || arguments.has(KEEP_GOING)
                || arguments.has(PARALLEL)
                || arguments.has(RETRIES)
                || arguments.has(RETRY_ON)
                || arguments.has(TIMEOUT)
                || BuildOptions.ATOMIC.equals(arguments.last(BuildOptions.PUSH))
                || host.variable(PARALLEL_VARIABLE) != null;
    }

    /// What they mean for a plan.
    ///
    /// @throws UsageException if a time is for a target that is not built
    RunControl of(BuildPlan plan) throws UsageException {
        Map<String, Duration> targets = new HashMap<>();
        for (Map.Entry<String, Duration> limit : patterns.entrySet()) {
            NamePattern pattern = new NamePattern(limit.getKey());
            boolean matches = false;
            for (String target : plan.targets().keySet()) {
                if (pattern.matches(target)) {
                    targets.put(target, limit.getValue());
                    matches = true;
                }
            }
            if (!matches) {
                throw new UsageException("--timeout: no target that is built matches " + limit.getKey());
            }
        }
        return new RunControl(parallel, keepGoing, new TimeLimits(whole, ImmutableMap.copyOf(targets)), retries, push);
    }

    private static Parallel parallel(String written, String name) throws UsageException {
        try {
            return Parallel.parse(written);
        } catch (IllegalArgumentException e) {
            throw invalid(written, name, String.valueOf(e.getMessage()));
        }
    }

    private static KeepGoing keepGoing(Arguments arguments) throws UsageException {
        if (arguments.has(KEEP_GOING) && arguments.has(EXECUTION)) {
            throw new UsageException("--keep-going and --execution are mutually exclusive");
        }
        if (arguments.has(EXECUTION)) {
            String mode = arguments.text(EXECUTION, "");
            return switch (mode) {
                case "fail-fast" -> KeepGoing.NEVER;
                case "defer-error" -> KeepGoing.DEPENDENCIES;
                case "defer-output" ->
                    throw new UsageException(
                            "--execution=defer-output is not supported; --push=atomic gives tags only when all targets have ended well");
                default -> throw invalid(mode, "--execution", "expected fail-fast or defer-error");
            };
        }
        String which = arguments.text(KEEP_GOING, "never");
        return switch (which) {
            case "never" -> KeepGoing.NEVER;
            case "dependencies" -> KeepGoing.DEPENDENCIES;
            case "all" -> KeepGoing.ALL;
            default -> throw invalid(which, "--keep-going", "expected dependencies, all or never");
        };
    }

    private static Retries retries(Arguments arguments) throws UsageException {
        String most = arguments.text(RETRIES, "0");
        String on = arguments.text(RETRY_ON, "any");
        int count;
        try {
            count = Integer.parseUnsignedInt(most);
        } catch (NumberFormatException e) {
            throw invalid(most, "--retries", "expected a number from 0");
        }
        try {
            return new Retries(count, Retries.Trouble.parse(on));
        } catch (IllegalArgumentException e) {
            throw invalid(on, "--retry-on", String.valueOf(e.getMessage()));
        }
    }

    private void timeout(String written) throws UsageException {
        int equals = written.lastIndexOf('=');
        Duration time = duration(written.substring(equals + 1), "--timeout");
        if (equals < 0) {
            whole = time;
        } else {
            patterns.put(written.substring(0, equals), time);
        }
    }

    /// Reads a time.
    ///
    /// @param name of the option
    static Duration duration(String written, String name) throws UsageException {
        try {
            long nanoseconds = GoDuration.parse(written);
            if (nanoseconds > 0) {
                return Duration.ofNanos(nanoseconds);
            }
        } catch (FunctionException ignored) {
            // It is refused below.
        }
        throw invalid(written, name, "expected a time such as 90s or 1h30m");
    }

    private static UsageException invalid(String written, String name, String reason) {
        return new UsageException("invalid value \"" + written + "\" for " + name + ": " + reason);
    }
}
