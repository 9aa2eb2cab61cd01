package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.project.GeneratedProject;
import dev.jbake.conformance.fuzz.project.NamedPiece;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Random projects of several files and a command line.
public final class BakeProjects {
    private final Dice dice;
    private final Scene scene;
    private final List<Source> sources = new ArrayList<>();
    private final List<NamedPiece> files = new ArrayList<>();
    private final List<NamedPiece> arguments = new ArrayList<>();
    private final Map<String, Piece> environment = new LinkedHashMap<>();
    private final List<NamedPiece> input = new ArrayList<>();

    /// A file of definitions under construction.
    private record Source(String name, BakeNotation notation, List<GeneratedBlock> definitions) {
        Source(String name, BakeNotation notation) {
            this(name, notation, new ArrayList<>());
        }
    }

    /// @param dice random choices, and how often one of them is wrong
    public BakeProjects(Dice dice) {
        this.dice = dice;
        this.scene = new Scene(dice);
    }

    /// Generates a project; an instance generates only one.
    public GeneratedProject next() {
        boolean compose = layout();
        define();
        if (compose) {
            compose();
        }
        for (Source source : sources) {
            Piece content = typo(source.notation().file(source.definitions()));
            if (source.name().equals("-")) {
                input.add(new NamedPiece("-", content));
            } else {
                files.add(new NamedPiece(source.name(), content));
            }
        }
        files.add(new NamedPiece("secret.txt", Piece.frame("s")));
        environment();
        CommandLine line = new CommandLine(dice, scene);
        arguments.addAll(line.arguments());
        List<NamedPiece> variables = new ArrayList<>();
        environment.forEach((name, value) -> variables.add(new NamedPiece(name, value)));
        return new GeneratedProject(files, line.mode(), arguments, variables, input);
    }

    /// Chooses the files of definitions. Returns whether there is a compose file, too.
    private boolean layout() {
        switch (dice.below(18)) {
            case 0, 1 -> named("docker-bake.hcl", "docker-bake.override.hcl");
            case 2 -> named("docker-bake.json");
            case 3 -> named("docker-bake.json", "docker-bake.hcl", "docker-bake.override.json");
            case 4 -> given("one.hcl", "two.hcl");
            case 5 -> given("one.hcl", "sub/two.json");
            case 6 -> given(dice.any(List.of("-", "bake", "sub/bake.hcl")));
            case 7 -> {
                named("a.hcl", "b.hcl");
                environment.putIfAbsent("BUILDX_BAKE_FILE", Piece.of("a.hcl:b.hcl"));
            }
            case 8, 9 -> {
                named("docker-bake.hcl");
                return true;
            }
            case 10 -> {
                return true;
            }
            case 11 -> {
                given("one.hcl");
                List<String> others = List.of("sub", "*.hcl", "secret.txt", "");
                arguments.add(new NamedPiece("-f", Piece.of(dice.isWrong() ? dice.any(others) : "one.hcl")));
            }
            default -> named("docker-bake.hcl");
        }
        return false;
    }

    private void named(String... names) {
        for (String name : names) {
            boolean json = name.endsWith(".json") || (name.indexOf('.') < 0 && dice.oneIn(3));
            sources.add(new Source(name, json ? new JsonNotation(dice) : new NativeNotation(dice)));
        }
    }

    private void given(String... names) {
        named(names);
        for (String name : names) {
            arguments.add(new NamedPiece("-f", Piece.of(dice.isWrong() ? "missing.hcl" : name)));
        }
    }

    private void define() {
        if (sources.isEmpty()) {
            return;
        }
        OtherBlocks others = new OtherBlocks(dice, scene);
        TargetBlocks targets = new TargetBlocks(dice, scene);
        scene.variables()
                .forEach((name, shape) -> repeat(
                        name, source -> source.definitions().add(others.variable(name, shape, source.notation()))));
        for (String function : scene.functions()) {
            Source source = dice.any(sources);
            source.definitions().add(FunctionBlocks.block(function, source.notation()));
        }
        if (dice.oneIn(6)) {
            Source source = dice.any(sources);
            source.definitions().add(others.attribute("plain", source.notation()));
        }
        for (String target : scene.targets()) {
            boolean[] first = {true};
            repeat(target, source -> {
                source.definitions().add(targets.block(target, first[0], source.notation()));
                first[0] = false;
            });
        }
        scene.groups()
                .forEach(name ->
                        repeat(name, source -> source.definitions().add(others.group(name, source.notation()))));
    }

    /// Adds a definition to one file, rarely also to another.
    private void repeat(String name, java.util.function.Consumer<Source> definition) {
        definition.accept(dice.any(sources));
        boolean matrix = !scene.legs(name).isEmpty();
        if (dice.oneIn(matrix ? 20 : 4)) {
            definition.accept(dice.any(sources));
        }
    }

    private void compose() {
        List<String> services = sources.isEmpty() || dice.oneIn(3) ? scene.targets() : List.of("base", "svc.a", "app");
        String name = dice.any(List.of("compose.yaml", "docker-compose.yml", "docker-compose.yaml", "compose.yml"));
        files.add(new NamedPiece(name, typo(new RandomCompose(dice).of(services))));
        if (dice.oneIn(3)) {
            files.add(new NamedPiece(
                    ".env", Piece.items("", "\n", List.of(Piece.frame("TAG=dot"), Piece.frame("REG='a b'")), "\n")));
        }
        if (dice.oneIn(4)) {
            environment.putIfAbsent("REG", Piece.of("reg.env"));
        }
    }

    private void environment() {
        for (Map.Entry<String, VariableShape> variable : scene.variables().entrySet()) {
            VariableShape shape = variable.getValue();
            List<String> texts = dice.isWrong() ? shape.wrong() : shape.texts();
            if (!texts.isEmpty() && dice.oneIn(3)) {
                environment.putIfAbsent(variable.getKey(), Piece.of(dice.any(texts)));
            }
            if (!shape.json().isEmpty() && dice.oneIn(5)) {
                environment.putIfAbsent(variable.getKey() + "_JSON", Piece.of(dice.any(shape.json())));
            }
        }
        Map<String, String> settings = Map.of(
                "SOURCE_DATE_EPOCH", "1",
                "BUILDX_BAKE_FILE_RELATIVE_PATHS", "1",
                "BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP", "1",
                "BUILDX_BAKE_ENTITLEMENTS_FS", "0");
        settings.keySet().stream().sorted().forEach(name -> {
            if (dice.oneIn(25)) {
                environment.putIfAbsent(name, Piece.of(settings.getOrDefault(name, "")));
            }
        });
    }

    /// Rarely removes or adds a character.
    private Piece typo(Piece content) {
        if (!dice.canBeWrong() || !dice.oneIn(6)) {
            return content;
        }
        String text = content.text();
        int place = dice.below(text.length());
        String added = dice.any(List.of("", "", "{", "}", "\"", "\n", "[", "=", "$", ","));
        return Piece.frame(text.substring(0, place)
                + added
                + text.substring(Math.min(text.length(), place + (added.isEmpty() ? 1 : 0))));
    }
}
