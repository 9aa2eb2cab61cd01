package dev.jbake.conformance.run;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Selects the cases of a run.
///
/// @param areas areas, or single cases as `area/case`; empty for all cases
/// @param exceptions cases to skip, as `area/case`
/// @param version the version of buildx whose cases run; null for those of all versions
/// @param settled whether to skip the cases that the reference itself does not pass in each run
/// @param surroundings what the machine offers to cases that need something
public record Choice(
        List<String> areas,
        List<String> exceptions,
        @Nullable BuildxVersion version,
        boolean settled,
        CaseSurroundings surroundings) {
    /// Reads exceptions: one case a line; `#` begins a comment.
    public static List<String> exceptions(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The cases of the areas.
    ///
    /// @throws IllegalArgumentException if an area or a case does not exist
    public List<Case> ofAreas(List<Case> suite) {
        TreeSet<String> cases = new TreeSet<>();
        TreeSet<String> known = new TreeSet<>();
        for (Case one : suite) {
            cases.add(one.name());
            known.add(area(one));
        }
        refuseOthers("case", exceptions, cases);
        known.addAll(cases);
        refuseOthers("area or case", areas, known);
        return suite.stream()
                .filter(one -> areas.isEmpty() || areas.contains(one.name()) || areas.contains(area(one)))
                .toList();
    }

    /// Why a case of the areas is skipped, for reports; empty if it runs.
    public Optional<String> why(Case one) {
        if (version != null && !version.has(one)) {
            return Optional.of("not what buildx " + version + " does");
        }
        if (settled && one.unsettled() != null) {
            return Optional.of("the reference is not deterministic here");
        }
        if (exceptions.contains(one.name())) {
            return Optional.of("listed as an exception");
        }
        return surroundings.missing(one).map(need -> "needs " + need.text());
    }

    /// Counts the skipped cases by reason.
    public SortedMap<String, Integer> leftOut(List<Case> cases) {
        SortedMap<String, Integer> leftOut = new TreeMap<>();
        cases.forEach(one -> why(one).ifPresent(reason -> leftOut.merge(reason, 1, Integer::sum)));
        return leftOut;
    }

    private static String area(Case one) {
        return one.name().substring(0, one.name().indexOf('/'));
    }

    private static void refuseOthers(String kind, List<String> names, TreeSet<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("There is no " + kind + " \"" + name + "\"."
                        + Suggestions.didYouMean(name, new ArrayList<>(known)));
            }
        }
    }
}
