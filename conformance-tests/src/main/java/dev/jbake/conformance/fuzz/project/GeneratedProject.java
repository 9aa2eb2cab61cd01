package dev.jbake.conformance.fuzz.project;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.command.BakeCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A generated project and a command line.
///
/// @param files by their paths
/// @param mode the argument that makes the command print what it would do
/// @param arguments the other arguments
/// @param environment variables
/// @param input standard input: one entry, or none
public record GeneratedProject(
        List<NamedPiece> files,
        String mode,
        List<NamedPiece> arguments,
        List<NamedPiece> environment,
        List<NamedPiece> input) {
    /// A project with only a `docker-bake.hcl`, which is printed.
    public static GeneratedProject of(Piece file) {
        return new GeneratedProject(
                List.of(new NamedPiece("docker-bake.hcl", file)), "--print", List.of(), List.of(), List.of());
    }

    /// The arguments as words.
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(mode));
        arguments.forEach(argument -> words.addAll(argument.words()));
        return words;
    }

    /// Standard input.
    public String inputText() {
        return input.isEmpty() ? "" : input.getFirst().text();
    }

    /// Files, arguments and environment as one text. Equal texts mean equal projects.
    public String text() {
        StringBuilder text = new StringBuilder(String.join(" ", words())).append('\n');
        environment.forEach(
                one -> text.append(one.name()).append('=').append(one.text()).append('\n'));
        files.forEach(file -> text.append("==== ")
                .append(file.name())
                .append('\n')
                .append(file.text())
                .append('\n'));
        return input.isEmpty()
                ? text.toString()
                : text.append("==== -\n").append(inputText()).toString();
    }

    /// Runs a command on the project.
    public Expectation run(BakeCommand command) throws IOException, InterruptedException {
        return CaseRun.run(texts(files), words(), texts(environment), inputText(), command);
    }

    /// Writes the project as a case.
    ///
    /// @param folder the directory; its last two names are the name of the case
    /// @param shows what the case shows
    /// @param expected the right behaviour
    public void write(Path folder, String shows, Expectation expected) throws IOException {
        for (NamedPiece file : files) {
            Path place = folder.resolve(file.name());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.text());
        }
        Files.createDirectories(folder);
        CaseFile.write(new Case(
                folder.toAbsolutePath(),
                shows,
                Set.of(),
                List.of(),
                words(),
                texts(environment),
                inputText(),
                null,
                null,
                null,
                null,
                List.of(),
                expected,
                null));
    }

    private static Map<String, String> texts(List<NamedPiece> entries) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach(entry -> texts.put(entry.name(), entry.text()));
        return texts;
    }
}
