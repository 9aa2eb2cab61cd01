package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `docs/environment.md` says of each variable that the reference or jbake reads what becomes of it.
class EnvironmentTest {
    private static final Path PAGE = Path.of("../docs/environment.md");
    private static final Path READ_BY_BUILDX = Path.of("src/test/resources/structure/environment-of-buildx.txt");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final String WITHOUT_EFFECT = "What has no effect";

    /// A variable is looked up by a string, or by a constant whose name is that of a variable.
    private static final Pattern READ = Pattern.compile("variable\\(\"([A-Z][A-Z0-9_]*)\""
            + "|\"((?:ACTIONS|AWS|BAKE|BUILDX|BUILDKIT|COMPOSE|DOCKER|EXPERIMENTAL|GIT_CONFIG|HTTPS?|JBAKE|OTEL"
            + "|SOURCE_DATE|SSH|SUDO|XDG)_[A-Z0-9_]*[A-Z0-9])\"");

    /// Variables of bake files that jbake defines itself.
    private static final Set<String> OF_BAKE_FILES = Set.of("BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM");

    /// The names in the first cells of the page's tables, to the heading that they are below.
    private static final Map<String, String> listed = new TreeMap<>();

    private static final List<String> listedTwice = new ArrayList<>();

    @BeforeAll
    static void readPage() throws IOException {
        String heading = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (line.startsWith("| `")) {
                for (MatchResult name : NAME.matcher(line.substring(0, line.indexOf('|', 1)))
                        .results()
                        .toList()) {
                    if (listed.put(name.group(1), heading) != null) {
                        listedTwice.add(name.group(1));
                    }
                }
            }
        }
        assertThat(listed).hasSizeGreaterThan(90);
    }

    @Test
    void eachVariableOfTheReferenceIsListed() throws IOException {
        List<String> names = Files.readAllLines(READ_BY_BUILDX);
        assertThat(names).hasSizeGreaterThan(150).isSorted().doesNotHaveDuplicates();
        assertThat(names).allMatch(EnvironmentTest::isListed);
    }

    @Test
    void noVariableIsListedTwice() {
        assertThat(listedTwice).isEmpty();
    }

    @Test
    void whatTheCodeReadsIsListedAndHasAnEffect() throws IOException {
        assertThat(readByTheCode())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(listed).containsKey(name).doesNotContainEntry(name, WITHOUT_EFFECT));
    }

    @Test
    void whatWorksIsReadByTheCode() throws IOException {
        Set<String> read = readByTheCode();
        assertThat(listed.entrySet())
                .filteredOn(entry -> !entry.getValue().equals(WITHOUT_EFFECT))
                .extracting(Map.Entry::getKey)
                .filteredOn(name -> !read.contains(name))
                .allSatisfy(name -> assertThat(isRead(name)).as(name).isTrue());
    }

    /// Names that are put together, and those that the launcher reads.
    private static boolean isRead(String name) throws IOException {
        if (name.startsWith("BUILDX_BAKE_GIT_AUTH_")) {
            return true;
        }
        for (String file : List.of("../jbake", "../cli/src/launcher/find-java")) {
            if (Files.readString(Path.of(file)).contains("${" + name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(String name) {
        return listed.containsKey(name)
                || listed.keySet().stream()
                        .anyMatch(each -> each.endsWith("*") && name.startsWith(each.substring(0, each.length() - 1)));
    }

    private static Set<String> readByTheCode() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : MainClasses.MODULES) {
            Path sources = MainClasses.ROOT.resolve(module).resolve("src/main/java");
            List<Path> files;
            try (Stream<Path> found = Files.walk(sources)) {
                files = found.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().contains("/conformance")
                                && !file.toString().contains("/probe/"))
                        .toList();
            }
            for (Path file : files) {
                READ.matcher(Files.readString(file))
                        .results()
                        .map(read -> read.group(1) == null ? read.group(2) : read.group(1))
                        .forEach(names::add);
            }
        }
        names.removeAll(OF_BAKE_FILES);
        return names;
    }
}
