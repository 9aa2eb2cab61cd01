package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Facts that once stood in several places of the production code stand in one.
class OneFactTest {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(public )?(?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|enum|interface|@interface) (\\w+)");

    /// What only the one place of a fact contains.
    private static final List<Fact> FACTS = List.of(
            new Fact("Go's path.Clean", "\\bString clean\\(String|getLast\\(\\)\\.equals\\(\"\\.\\.\"\\)"),
            new Fact("Go's strconv.Quote", "\\bString quote\\(String text\\)"),
            new Fact("Go's strconv.ParseBool", "case \"1\", \"t\""),
            new Fact("Go's CSV reader", "bare \\\\\" in non-quoted-field"),
            new Fact("the places of annotations", "\"index-descriptor\""),
            new Fact("the other names of architectures", "\"x86[_-]64\""));

    private static Map<Path, String> sources = Map.of();

    /// A fact that stands in one source file.
    ///
    /// @param name what it is
    /// @param sign a pattern of code that only that file contains
    private record Fact(String name, String sign) {}

    @BeforeAll
    static void read() throws IOException {
        Map<Path, String> read = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> found = Files.find(Path.of(".."), Integer.MAX_VALUE, (file, attributes) -> isMain(file))) {
            files = found.toList();
        }
        for (Path file : files) {
            read.put(file, Files.readString(file));
        }
        assertThat(read).hasSizeGreaterThan(500);
        sources = read;
    }

    private static boolean isMain(Path file) {
        return file.toString().endsWith(".java")
                && file.toString().contains("/src/main/java/")
                && !file.toString().contains("/target/");
    }

    @TestFactory
    Stream<DynamicTest> aFactStandsInOnePlace() {
        return FACTS.stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact.name(), () -> assertThat(filesWith(fact.sign())).hasSize(1)));
    }

    @Test
    void onlyOneFileNamesTheVersionsThatAreFollowed() {
        for (String version : List.of(Reference.BUILDX, Reference.BUILDKIT)) {
            String minor = version.replaceFirst("(\\d+\\.\\d+).*", "$1");
            Pattern sign = Pattern.compile("[\"v ]" + Pattern.quote(minor) + "\\b");
            assertThat(sources.keySet())
                    .filteredOn(
                            file -> sign.matcher(sources.getOrDefault(file, "")).find())
                    .singleElement()
                    .satisfies(file -> assertThat(file).endsWithRaw(Path.of("Reference.java")));
        }
    }

    /// The suite's generated projects spell them too: they are data, and the suite uses no module of ours.
    @Test
    void schemesOfContextsStandInOnePlace() {
        for (String scheme : List.of("cwd:", "target:", "docker-image:", "oci-layout:")) {
            assertThat(filesWith("\"" + scheme + "(//)?\""))
                    .filteredOn(file -> !file.startsWith("../conformance-tests"))
                    .singleElement()
                    .satisfies(file -> assertThat(file).endsWithRaw(Path.of("ContextSource.java")));
        }
        assertThat(filesWith("\"service:\"")).hasSize(1);
    }

    @Test
    void nothingGuessesThatAnAddressIsOneOfGit() {
        assertThat(filesWith("contains\\(\"\\.git\"\\)")).isEmpty();
    }

    @Test
    void noNameIsThatOfTwoTypes() {
        Map<String, List<String>> places = new TreeMap<>();
        Map<String, Boolean> isPublic = new TreeMap<>();
        sources.forEach((file, source) -> {
            Matcher type = TYPE.matcher(source);
            while (type.find()) {
                places.computeIfAbsent(type.group(2), name -> new ArrayList<>()).add(file.toString());
                isPublic.merge(type.group(2), type.group(1) != null, Boolean::logicalOr);
            }
        });
        assertThat(places).hasSizeGreaterThan(500);
        assertThat(places.entrySet())
                .filteredOn(place -> place.getValue().size() > 1 && isPublic.getOrDefault(place.getKey(), false))
                .isEmpty();
    }

    private static List<Path> filesWith(String sign) {
        Pattern pattern = Pattern.compile(sign);
        return sources.entrySet().stream()
                .filter(file -> pattern.matcher(COMMENT.matcher(file.getValue()).replaceAll(""))
                        .find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
