package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which package uses which: `src/test/resources/structure/packages.txt`, a line for each package of any module. A new
/// package or a new arrow is a decision, so it is written there by hand; an arrow that is gone goes there too.
class PackagesTest {
    private static final int MOST_FILES = 30;

    @Test
    void packagesUseWhatTheListSays() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        for (Map.Entry<String, ClassModel> one : MainClasses.read().entrySet()) {
            used.computeIfAbsent(MainClasses.packageOf(one.getKey()), ignored -> new TreeSet<>())
                    .addAll(MainClasses.packagesUsedBy(one.getValue()));
        }
        List<String> lines = new ArrayList<>();
        used.forEach((name, others) -> lines.add((name + ": " + String.join(" ", others)).strip()));
        assertThat(lines).containsExactlyElementsOf(listed());
    }

    @Test
    void noPackageUsesItselfByWayOfOthers() throws IOException {
        Map<String, List<String>> uses = new TreeMap<>();
        for (String line : listed()) {
            String[] words = line.split(":? ");
            uses.put(words[0].replace(":", ""), List.of(words).subList(1, words.length));
        }
        Set<String> settled = new HashSet<>();
        List<String> left = new ArrayList<>(uses.keySet());
        while (left.removeIf(name -> settled.containsAll(uses.getOrDefault(name, List.of())))) {
            settled.addAll(uses.keySet());
            settled.removeAll(left);
        }
        assertThat(left).as("packages in or above a cycle").isEmpty();
    }

    @Test
    void largePackagesSayWhyTheyAre() throws IOException {
        for (String module : MainClasses.MODULES) {
            Path sources = MainClasses.ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> folders = Files.walk(sources)) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    if (files(folder) > MOST_FILES) {
                        assertThat(folder.resolve("package-info.java"))
                                .content()
                                .contains("Large because ");
                    }
                }
            }
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).count();
        }
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/structure/packages.txt"));
    }
}
