package dev.jbake.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One behaviour: a small project, a command line, and what the reference does with them.
///
/// @param folder where it is; its name and its parent's are the case's name
/// @param shows the behaviour in one sentence
/// @param needs what it needs beside a bake command; most need nothing
/// @param before command lines that are run first in the same folder; each of them has to succeed
/// @param arguments what follows `bake`
/// @param environment variables beside {@link #HOME}
/// @param input standard input
/// @param since the first buildx version that does so, such as `0.31`; null where the oldest that was looked at
///     does already
/// @param until the first version that no longer does so; null where there is none yet
/// @param unsettled why the reference does not do the same in each run, so that no other command is held to it; null
///     where it does
/// @param check what a check of the project by the rules finds; null where that is not asked
/// @param rule links to what says that it has to be so
/// @param expected what the reference does
/// @param jbake what jbake does where it does or says something else; null where it does the same
public record Case(
        Path folder,
        String shows,
        Set<Need> needs,
        List<List<String>> before,
        List<String> arguments,
        Map<String, String> environment,
        String input,
        @Nullable String since,
        @Nullable String until,
        @Nullable String unsettled,
        @Nullable Check check,
        List<String> rule,
        Expectation expected,
        @Nullable Own jbake) {
    /// The one variable that is always set.
    public static final Map<String, String> HOME = Map.of("HOME", "/home/user");

    /// What jbake does.
    ///
    /// @param deviation the id in docs/deviations.md of what differs on purpose; null where jbake only says more
    /// @param expected all of what it does, and all that it says
    public record Own(@Nullable String deviation, Expectation expected) {}

    /// A check of the project by the rules, whichever of its targets is built.
    ///
    /// @param buildx the version that has to understand it, null where that is not asked
    /// @param findings a rule and its place each: `JB0601 docker-bake.hcl:2,3-11`
    public record Check(@Nullable String buildx, List<String> findings) {}

    /// `area/case`.
    public String name() {
        return folder.subpath(folder.getNameCount() - 2, folder.getNameCount()).toString();
    }

    /// What jbake is expected to do, to the letter.
    public Expectation expectedOfJbake() {
        return jbake == null ? expected : jbake.expected();
    }

    /// With what the reference was seen to do.
    public Case recorded(Expectation reference) {
        return with(reference, jbake);
    }

    /// With what jbake was seen to do. Where it does not deviate on purpose that is only what it says; another status
    /// or
    /// output stays a difference.
    public Case accepted(Expectation actual) {
        if (jbake != null && jbake.deviation() != null) {
            return with(expected, new Own(jbake.deviation(), actual));
        }
        Expectation said = new Expectation(expected.exit(), expected.output(), actual.messages(), expected.files());
        return with(expected, said.equals(expected) ? null : new Own(null, said));
    }

    /// With what a check was seen to find.
    public Case checked(Check seen) {
        return new Case(
                folder,
                shows,
                needs,
                before,
                arguments,
                environment,
                input,
                since,
                until,
                unsettled,
                seen,
                rule,
                expected,
                jbake);
    }

    private Case with(Expectation reference, @Nullable Own own) {
        return new Case(
                folder,
                shows,
                needs,
                before,
                arguments,
                environment,
                input,
                since,
                until,
                unsettled,
                check,
                rule,
                reference,
                own);
    }
}
