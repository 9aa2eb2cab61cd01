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

/// Which cases of a suite a run is about.
///
/// @param areas areas, or single cases as `area/case`; all cases where none is named
/// @param exceptions cases that are left out, as `area/case`
/// @param version whose cases are run; null for those of all versions
/// @param settled whether those are left out that the reference itself does not pass in each run
/// @param surroundings what there is for the cases that need something
public record Choice(
        List<String> areas,
        List<String> exceptions,
        @Nullable BuildxVersion version,
        boolean settled,
        CaseSurroundings surroundings) {
    /// Reads exceptions: a case in each line; what follows `#` is for people.
    public static List<String> exceptions(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The cases of the areas.
    ///
    /// @throws IllegalArgumentException if an area or a case is named that is not there
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

    /// Why a case of the areas is not run, for people; empty where it is.
    public Optional<String> why(Case one) {
        if (version != null && !version.has(one)) {
            return Optional.of("not what buildx " + version + " does");
        }
        if (settled && one.unsettled() != null) {
            return Optional.of("the reference itself does it at random");
        }
        if (exceptions.contains(one.name())) {
            return Optional.of("named as an exception");
        }
        return surroundings.missing(one).map(need -> "needs " + need.text());
    }

    /// How many of some cases are not run, by the reason.
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
