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

            This page is made from the codes of jbake's diagnostics; a test compares them. `jbake conformance check [FILE..]`
            looks at a project as a whole: at all its groups and targets, and at what is built together for each of them.
            Nothing but bake files is read. It finds what `jbake build` would tell, for whichever target, and what has no
            place in a build: targets that nothing leads to, secrets that say no source, constructs that an older buildx does
            not know.

            * An **error** is something with which no build is possible: status 2.
            * A **warning** is probably not meant, and changes nothing: status 1 with `--strict`.
            * A **note** may well be meant.

            `--report json` is for programs, `--report sarif` for code review tools (SARIF 2.1.0). The codes are stable.
            `JB08xx` is kept for rules about Dockerfiles, which are not read yet. Each rule has a case that breaks it and one
            that keeps it, in [the suite](../conformance-tests/cases/rules).

            | rule | | what is wrong | what helps | cases |
            |---|---|---|---|---|
            """;
    private static final String PORTABILITY = """

            ## What needs which buildx

            A check ends with the lowest version of buildx that understands the files, and what needs it. With `--buildx 0.13`
            everything that 0.13 does not know is an error (`JB0701`). A construct is one that older versions refuse, or pass
            over and then build something else. Versions before buildx EARLIEST are not told apart.

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
