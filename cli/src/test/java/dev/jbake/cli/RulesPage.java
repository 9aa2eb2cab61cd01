package dev.jbake.cli;

import dev.jbake.conformance.Case;
import dev.jbake.diagnostic.Code;
import dev.jbake.lint.portability.Construct;
import dev.jbake.lint.portability.Portability;
import java.util.List;
import java.util.Locale;

/// Writes `docs/rules.md` from the codes of diagnostics, the cases that break and keep them, and the constructs that
/// need a certain buildx.
final class RulesPage {
    private static final String INTRODUCTION = """
            # The rules of `jbake conformance check`

            `jbake conformance check [FILE..]` checks a project as a whole: all groups and targets, each with what is built
            together with it. It reads the bake files, and the Dockerfiles that are on this machine. It reports what `jbake build`
            would report for any target, and mistakes that no single build shows: targets that nothing leads to, secrets without
            a source, stages that nothing builds, constructs that an older buildx does not know. This page is generated from the codes of jbake's diagnostics.

            * An **error** makes a build impossible. The exit status is 2.
            * A **warning** is probably a mistake, but changes nothing. With `--strict` the exit status is 1.
            * A **note** may be intended.

            `--report json` is for programs, `--report sarif` for code review tools (SARIF 2.1.0). The codes are stable.
            `JB08xx` are about Dockerfiles ([dockerfiles.md](dockerfiles.md)); what several targets inherit from one place is
            reported only if none of them uses it. Each rule has a case that breaks it and one that keeps it, in
            [the suite](../conformance-tests/cases/rules).

            | rule | | what is wrong | what helps | cases |
            |---|---|---|---|---|
            """;
    private static final String PORTABILITY = """

            ## What needs which buildx

            A check ends with the lowest version of buildx that understands the files, and the constructs that need it. With
            `--buildx 0.13` every construct that 0.13 does not know is an error (`JB0701`). The table lists the constructs that
            older versions refuse, or ignore and then build something else. Versions before buildx EARLIEST are not distinguished.

            | since | construct |
            |---|---|
            """;

    private RulesPage() {}

    /// The page.
    ///
    /// @param cases those that say what a check finds
    static String write(List<Case> cases) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (Code code : Code.values()) {
            text.append("| ")
                    .append(code.id())
                    .append(" | ")
                    .append(code.severity().word());
            text.append(" | ")
                    .append(cell(code.sentence()))
                    .append(" | ")
                    .append(cell(code.hint()))
                    .append(" |");
            String beginning = code.id().toLowerCase(Locale.ROOT) + "-";
            for (Case one : cases) {
                String name = String.valueOf(one.folder().getFileName());
                if (name.startsWith(beginning) && !name.endsWith("-mended")) {
                    link(name, name.substring(beginning.length()), text);
                    link(name + "-mended", "mended", text);
                }
            }
            text.append(" |\n");
        }
        text.append(PORTABILITY.replace("EARLIEST", Portability.EARLIEST.toString()));
        for (Construct construct : Portability.constructs()) {
            text.append("| ")
                    .append(construct.since())
                    .append(" | ")
                    .append(construct.name())
                    .append(" |\n");
        }
        return text.toString();
    }

    private static void link(String folder, String name, StringBuilder text) {
        text.append(" [")
                .append(name)
                .append("](../conformance-tests/cases/rules/")
                .append(folder)
                .append(')');
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
