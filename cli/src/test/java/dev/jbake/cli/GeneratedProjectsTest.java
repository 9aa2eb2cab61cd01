package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.cli.build.BuildCommand;
import dev.jbake.cli.option.Option;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.fuzz.GeneratedProjects;
import dev.jbake.conformance.fuzz.project.GeneratedProject;
import dev.jbake.conformance.fuzz.project.NamedPiece;
import dev.jbake.eval.FunctionCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `conformance fuzz` generates, held against jbake's own tables.
class GeneratedProjectsTest {
    private static final int PROJECTS = 8000;

    /// jbake's own, and what changes the form of messages.
    private static final Set<String> NOT_ABOUT_THE_DEFINITION = Set.of(
            "builder-timeout",
            "debug",
            "execution",
            "failed",
            "help",
            "keep-going",
            "link",
            "local",
            "parallel",
            "retries",
            "retry-on",
            "strict",
            "timeout");

    /// Time, randomness, the machine; and a key that would have to be generated.
    private static final Set<String> IN_NO_TWO_RUNS_THE_SAME =
            Set.of("bcrypt", "homedir", "rsadecrypt", "timestamp", "uuidv4");

    private static List<GeneratedProject> projects(long seed, int count) {
        GeneratedProjects generated = new GeneratedProjects(seed);
        return Stream.generate(generated::next).limit(count).toList();
    }

    @Test
    void aSeedGivesTheSameProjects() {
        List<String> first =
                projects(5, 500).stream().map(GeneratedProject::text).toList();
        List<String> second =
                projects(5, 500).stream().map(GeneratedProject::text).toList();
        List<String> others =
                projects(6, 500).stream().map(GeneratedProject::text).toList();
        assertThat(first).isEqualTo(second).isNotEqualTo(others);
    }

    @Test
    void everythingIsGenerated() {
        List<GeneratedProject> projects = projects(1, PROJECTS);
        Set<String> words = new TreeSet<>();
        projects.forEach(project -> project.words().forEach(word -> words.add(word.replaceFirst("=.*", ""))));
        String files = texts(projects, "");
        String json = texts(projects, ".json");
        List<String> missing = new ArrayList<>();
        for (Attribute<?> attribute : AttributeTable.ALL) {
            require(files, "[\\s{]" + attribute.name() + " = ", missing);
            require(json, "\"" + attribute.name() + "\": ", missing);
            for (OverrideKey key : attribute.overrideKeys()) {
                require(String.join("\n", words) + "\n", "\\." + key.key() + "(\\..*|\\+)?\n", missing);
            }
        }
        for (String name : List.of("matrix", "name", "default", "type", "params", "variadic_params", "condition")) {
            require(files, "[\\s{]" + name + " = ", missing);
            require(json, "\"" + name + "\": ", missing);
        }
        for (String block : List.of("target", "group", "variable", "function", "validation")) {
            require(files, "(^|\\n\\s*)" + block + " (\"[^\"]*\" )?\\{", missing);
            require(json, "\"" + block + "\": ", missing);
        }
        for (String name : new FunctionCatalogue().names()) {
            if (!IN_NO_TWO_RUNS_THE_SAME.contains(name)) {
                require(files, "\\b" + name + "\\(", missing);
            }
        }
        for (Option option : new BuildCommand().options()) {
            boolean file = option.name().equals("file") && words.contains("-f");
            if (!file && !NOT_ABOUT_THE_DEFINITION.contains(option.name()) && !words.contains("--" + option.name())) {
                missing.add("--" + option.name());
            }
        }
        require(files, "services:\n", missing);
        assertThat(missing).isEmpty();
    }

    private static String texts(List<GeneratedProject> projects, String ending) {
        StringBuilder text = new StringBuilder();
        for (GeneratedProject project : projects) {
            for (NamedPiece file : project.files()) {
                if (file.name().endsWith(ending) && file.content() != null) {
                    text.append(file.content().text());
                }
            }
        }
        return text.toString();
    }

    private static void require(String text, String pattern, List<String> missing) {
        if (!Pattern.compile(pattern).matcher(text).find()) {
            missing.add(pattern);
        }
    }

    @Test
    void endInAValueOrInAMistake() throws Exception {
        int values = 0;
        for (GeneratedProject project : projects(1, 1000)) {
            Expectation seen = project.run(new InProcess());
            if (seen.exit() == 0) {
                values++;
                assertThat(seen.output()).as(project.text()).isNotNull();
            } else {
                assertThat(seen.messages())
                        .as(project.text())
                        .isNotEmpty()
                        .noneMatch(said -> said.text().contains("internal error"));
            }
        }
        assertThat(values).isBetween(500, 900);
    }
}
