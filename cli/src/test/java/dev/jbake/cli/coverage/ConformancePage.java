package dev.jbake.cli.coverage;

import dev.jbake.bake.attribute.BlockAttribute;
import dev.jbake.bake.attribute.BlockKind;
import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.conformance.Case;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes `docs/conformance.md`: what the suite covers, and what each case shows.
final class ConformancePage {
    private static final String CASES = "../conformance-tests/cases/";
    private static final String INTRODUCTION = """
            # What a bake file means

            This page is generated from [the conformance suite](../conformance-tests/README.md). Each sentence says what one
            case shows, as recorded from `docker buildx bake`, and links to the files of the case. `(0.31)` is the first version
            of buildx that does so, if 0.29 does not. `(differs)` means that jbake does something else [on
            purpose](deviations.md).

            COUNT cases: AREAS.

            """;
    private static final String ATTRIBUTES = """

            ## Coverage: attributes of targets

            The number of cases that show each behaviour, or a letter that says why there is none.

            """;

    private final StringBuilder text = new StringBuilder();
    private final List<String> reasons = new ArrayList<>();
    private final Coverage coverage;

    private ConformancePage(Coverage coverage) {
        this.coverage = coverage;
    }

    /// The page.
    static String write(List<Case> cases) {
        Map<String, List<Case>> areas = new TreeMap<>();
        for (Case one : cases) {
            String area = one.name().substring(0, one.name().indexOf('/'));
            areas.computeIfAbsent(area, ignored -> new ArrayList<>()).add(one);
        }
        ConformancePage page = new ConformancePage(Coverage.of(cases));
        page.text.append(
                INTRODUCTION.replace("COUNT", String.valueOf(cases.size())).replace("AREAS", index(areas)));
        page.text.append("## Blocks\n\n| block | attribute | |\n|---|---|---|\n");
        BlockTable.ALL.forEach(page::block);
        page.attributes();
        page.functions();
        areas.forEach(page::area);
        return page.text.toString();
    }

    private static String index(Map<String, List<Case>> areas) {
        List<String> links = new ArrayList<>();
        areas.forEach((area, cases) -> links.add("[" + area + "](#" + area + ") " + cases.size()));
        return String.join(", ", links);
    }

    /// The behaviours of attributes, or of functions.
    static List<Behaviour> behaviours(boolean ofAttributes) {
        return List.of(Behaviour.values()).stream()
                .filter(each -> ofAttributes == each.compareTo(Behaviour.RESULT) < 0)
                .toList();
    }

    private void block(BlockKind kind) {
        for (BlockAttribute attribute : kind.attributes()) {
            text.append("| ")
                    .append(kind.word())
                    .append(" | ")
                    .append(attribute.name())
                    .append(" | ");
            text.append(attribute.documentation()).append(" |\n");
        }
        kind.blocks().forEach(this::block);
    }

    private void attributes() {
        text.append(ATTRIBUTES);
        List<Behaviour> behaviours = behaviours(true);
        head("attribute", behaviours);
        for (String name : BlockTable.TARGET.attributeNames()) {
            text.append("| ").append(name);
            for (Behaviour behaviour : behaviours) {
                cell(name, coverage.ofAttribute(name, behaviour), Reasons.attribute(name, behaviour));
            }
            text.append(" |\n");
        }
        legend(behaviours);
    }

    private void functions() {
        List<Behaviour> behaviours = behaviours(false);
        text.append("\n## Coverage: functions\n\n");
        head("function", behaviours);
        for (FunctionCatalogue.Subject subject : new FunctionCatalogue().subjects()) {
            for (Declaration function : subject.functions()) {
                text.append("| ").append(function.name());
                for (Behaviour behaviour : behaviours) {
                    cell(
                            function.name(),
                            coverage.ofFunction(function.name(), behaviour),
                            Reasons.function(function, behaviour));
                }
                text.append(" |\n");
            }
        }
        legend(behaviours);
    }

    private void head(String first, List<Behaviour> behaviours) {
        text.append("| ").append(first);
        behaviours.forEach(behaviour -> text.append(" | ").append(behaviour.title()));
        text.append(" |\n|---").append("|---".repeat(behaviours.size())).append("|\n");
    }

    /// Leads to the first case that is named for it, else to the first.
    private void cell(String name, List<String> cases, @Nullable String reason) {
        text.append(" | ");
        if (!cases.isEmpty()) {
            String first = cases.stream()
                    .filter(each -> each.contains(name))
                    .findFirst()
                    .orElse(cases.getFirst());
            text.append('[')
                    .append(cases.size())
                    .append("](")
                    .append(CASES)
                    .append(first)
                    .append(')');
        } else if (reason != null) {
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
            text.append((char) ('a' + reasons.indexOf(reason)));
        }
    }

    private void legend(List<Behaviour> behaviours) {
        text.append('\n');
        for (Behaviour behaviour : behaviours) {
            text.append("* **").append(behaviour.title()).append("**: ");
            text.append(behaviour.meaning()).append('\n');
        }
        text.append('\n');
        IntStream.range(0, reasons.size())
                .forEach(i -> text.append("* ")
                        .append((char) ('a' + i))
                        .append(": ")
                        .append(reasons.get(i))
                        .append('\n'));
        reasons.clear();
    }

    private void area(String area, List<Case> cases) {
        text.append("\n## ").append(area).append("\n\n");
        for (Case one : cases) {
            String name = one.name().substring(area.length() + 1);
            text.append("* [")
                    .append(name)
                    .append("](")
                    .append(CASES)
                    .append(one.name())
                    .append("): ");
            text.append(escaped(one.shows()));
            text.append(one.since() == null ? "" : " (" + one.since() + ")");
            text.append(one.until() == null ? "" : " (until " + one.until() + ")");
            Case.Own own = one.jbake();
            text.append(own == null || own.deviation() == null ? "" : " (differs)");
            text.append('\n');
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "&lt;")
                .replace("`", "\\`");
    }
}
