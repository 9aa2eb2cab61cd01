package dev.jbake.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One behaviour: a small project, a command line, and what the reference does with them.
///
/// @param folder the directory of the case; its name and that of its parent are the name of the case
/// @param shows the behaviour in one sentence
/// @param needs what it needs besides a bake command; most need nothing
/// @param before command lines that run first in the same directory and must succeed
/// @param arguments the arguments of `bake`
/// @param environment variables besides {@link #HOME}
/// @param input standard input
/// @param since the first version of buildx that does so, such as `0.31`; null if the oldest known one does
/// @param until the first version that no longer does so; null if there is none
/// @param unsettled why the reference is not deterministic, so that no command must do the same; null if it is
/// @param check what a check of the project by the rules finds; null if the case does not ask for it
/// @param rule links to the documents that require it
/// @param expected what the reference does
/// @param jbake what jbake does or reports instead; null if it does the same
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
    /// The only variable that is always set.
    public static final Map<String, String> HOME = Map.of("HOME", "/home/user");

    /// The behaviour of jbake.
    ///
    /// @param deviation the id in docs/deviations.md of the deliberate difference; null if jbake only reports more
    /// @param expected all that it does and reports
    public record Own(@Nullable String deviation, Expectation expected) {}

    /// A check of the project by the rules, whichever of its targets is built.
    ///
    /// @param buildx the version that must understand the project, null if the case does not ask for it
    /// @param findings a rule and a place each: `JB0601 docker-bake.hcl:2,3-11`
    public record Check(@Nullable String buildx, List<String> findings) {}

    /// The name, `area/case`.
    public String name() {
        return folder.subpath(folder.getNameCount() - 2, folder.getNameCount()).toString();
    }

    /// What jbake must do, to the letter.
    public Expectation expectedOfJbake() {
        return jbake == null ? expected : jbake.expected();
    }

    /// Returns this case with the behaviour of the reference.
    public Case recorded(Expectation reference) {
        return with(reference, jbake);
    }

    /// Returns this case with the behaviour of jbake. Without a deliberate deviation that is only what it reports:
    /// another status or output remains a difference.
    public Case accepted(Expectation actual) {
        if (jbake != null && jbake.deviation() != null) {
            return with(expected, new Own(jbake.deviation(), actual));
        }
        Expectation said = new Expectation(expected.exit(), expected.output(), actual.messages(), expected.files());
        return with(expected, said.equals(expected) ? null : new Own(null, said));
    }

    /// Returns this case with the findings of a check.
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
