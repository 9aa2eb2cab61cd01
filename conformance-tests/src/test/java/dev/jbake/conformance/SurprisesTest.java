package dev.jbake.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is listed as surprising is pinned.
class SurprisesTest {
    private static final Pattern CASE = Pattern.compile("`([a-z]+/[a-z0-9-]+)`");

    @Test
    void everyCaseExists() throws IOException {
        String page = Files.readString(Path.of("../docs/surprises.md"));
        List<String> named =
                CASE.matcher(page).results().map(MatchResult::group).toList();
        List<String> missing = CASE.matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !Files.exists(Path.of("cases", name, "case.yaml")))
                .toList();
        assertTrue(named.size() > 100, named.toString());
        assertEquals(List.of(), missing);
    }
}
