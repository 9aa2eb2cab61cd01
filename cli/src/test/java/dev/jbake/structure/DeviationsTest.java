package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.Suite;
import dev.jbake.limit.Limits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every id of a difference from the reference that a case or a comment names is a row of `docs/deviations.md`,
/// and every limit is on that page.
class DeviationsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (DEV\\d{3}) \\|");
    private static final Pattern NEXT = Pattern.compile("\\(next: DEV(\\d{3})\\)");
    private static final Pattern ID = Pattern.compile("\\bDEV\\d{3}\\b");

    /// Limits that the page gives in other units, and one that is no limit of input.
    private static final Set<String> OTHERWISE = Set.of("EXPONENT", "MADE", "STACK");

    private static String page = "";
    private static List<String> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(ROOT.resolve("docs/deviations.md"));
        rows = ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(rows).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void thePageSaysWhichIdComesNext() {
        int last = Integer.parseInt(Collections.max(rows).substring("DEV".length()));
        assertThat(NEXT.matcher(page).results().map(next -> Integer.valueOf(next.group(1))))
                .containsExactly(last + 1);
    }

    @Test
    void everyCaseThatDeviatesNamesARow() throws IOException {
        List<String> named = new ArrayList<>();
        for (Case one : Suite.read(ROOT.resolve("conformance-tests/cases"))) {
            Case.Own own = one.jbake();
            if (own != null && own.deviation() != null) {
                assertThat(rows).as(one.name()).contains(own.deviation());
                named.add(own.deviation());
            }
        }
        assertThat(named).isNotEmpty();
    }

    @Test
    void everyIdInTheCodeIsARow() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.find(ROOT, Integer.MAX_VALUE, (file, attributes) -> isSource(file))) {
            sources = files.toList();
        }
        List<String> named = new ArrayList<>();
        for (Path source : sources) {
            List<String> ids = ID.matcher(Files.readString(source))
                    .results()
                    .map(id -> id.group())
                    .toList();
            assertThat(rows).as(source.toString()).containsAll(ids);
            named.addAll(ids);
        }
        assertThat(named).isNotEmpty();
    }

    @Test
    void everyLimitIsOnThePage() throws IllegalAccessException {
        String limits = page.substring(page.indexOf("## Limits"), page.indexOf("## The reference and the suite"));
        int found = 0;
        for (Field limit : Limits.class.getFields()) {
            if (!OTHERWISE.contains(limit.getName())) {
                String number = String.format(Locale.ROOT, "%,d", limit.getLong(null));
                assertThat(limits).as(limit.getName()).containsPattern("(?<![\\d,])" + number + "(?![\\d,]*\\d)");
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("/target/");
    }
}
