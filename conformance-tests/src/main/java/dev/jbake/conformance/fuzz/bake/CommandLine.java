package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.bake.AttributeShape.KeyForm;
import dev.jbake.conformance.fuzz.bake.AttributeShape.KeyShape;
import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.project.NamedPiece;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Random command lines.
final class CommandLine {
    /// The flags that list instead of printing.
    private static final List<String> LISTS = List.of(
            "--list=targets",
            "--list=variables",
            "--list=type=targets,format=json",
            "--list=type=variables,format=json",
            "--list=format=table,type=targets",
            "--list-targets",
            "--list-variables");

    private static final List<String> FLAGS = List.of(
            "--no-cache",
            "--pull",
            "--no-cache=false",
            "--progress=plain",
            "--progress=quiet",
            "--provenance=true",
            "--provenance=mode=max",
            "--provenance=false",
            "--sbom=true",
            "--sbom=generator=a/b",
            "--call=check",
            "--call=outline",
            "--call=targets,format=json",
            "--check",
            "--builder=b",
            "--allow=network.host",
            "--allow=fs.read=/x",
            "--metadata-file=meta.json",
            "--policy=strict=true",
            "--policy=log-level=debug",
            "--policy=disabled=true");

    private static final List<String> WRONG_FLAGS = List.of(
            "--nope",
            "--list=what",
            "--call=nope",
            "--provenance=x=\"",
            "--progress=nope",
            "-q",
            "--pull=maybe",
            "--allow=what",
            "--policy=filename=x.rego");

    private static final List<String> WRONG_SETS = List.of(
            "app",
            "app.tags",
            "app.args",
            "app.args=1",
            "app.args.A",
            ".tags=x",
            "app..A=1",
            "*.args.*=1",
            "app.args.A.B=1",
            "=x",
            "app.tags==x",
            "app.tags+=",
            "*.tags=",
            "app.labels+=a",
            "app. tags=x",
            "*.secrets=",
            "*.args.USER",
            "[.tags=x",
            "");

    private static final List<String> WRONG_VARS = List.of("X", "=1", "X=", "TAG_JSON=\"x\"", "", "TAG");

    private static final List<String> EXPORTS = List.of("--push", "--load", "--push=false", "--load=false");
    /// Keys that the reference applies to outputs in random order.
    private static final Set<String> OUTPUTS = Set.of("output", "push", "load");

    private final Dice dice;
    private final Scene scene;

    CommandLine(Dice dice, Scene scene) {
        this.dice = dice;
        this.scene = scene;
    }

    String mode() {
        return dice.oneIn(12) ? dice.any(LISTS) : "--print";
    }

    /// All arguments but those that choose the mode and the files.
    List<NamedPiece> arguments() {
        List<NamedPiece> arguments = new ArrayList<>();
        boolean exports = dice.oneIn(8);
        for (int i = dice.oneIn(2) ? dice.below(4) : 0; i > 0; i--) {
            set(exports).ifPresent(arguments::add);
        }
        scene.variables().forEach((name, shape) -> {
            if (dice.oneIn(6)) {
                arguments.add(new NamedPiece("--var", Piece.frame(name + "=", Piece.of(value(shape.texts())))));
            }
        });
        if (dice.isWrong()) {
            arguments.add(new NamedPiece("--set", Piece.of(dice.any(WRONG_SETS))));
        }
        if (dice.isWrong()) {
            arguments.add(new NamedPiece("--var", Piece.of(dice.any(WRONG_VARS))));
        }
        if (exports) {
            arguments.add(new NamedPiece(dice.any(EXPORTS), null));
        }
        if (dice.oneIn(5)) {
            arguments.add(new NamedPiece(dice.any(FLAGS), null));
        }
        if (dice.isWrong()) {
            arguments.add(new NamedPiece(dice.any(WRONG_FLAGS), null));
        }
        words().forEach(word -> arguments.add(new NamedPiece("", Piece.of(word))));
        return arguments;
    }

    private String value(List<String> texts) {
        return texts.isEmpty() || dice.isWrong() ? "1" : dice.any(texts);
    }

    private Optional<NamedPiece> set(boolean exports) {
        AttributeShape shape = dice.any(AttributeShapes.ALL);
        if (shape.keys().isEmpty()) {
            return Optional.empty();
        }
        KeyShape key = dice.any(shape.keys());
        if (exports && OUTPUTS.contains(key.key())) {
            return Optional.empty();
        }
        String target = dice.isWrong() ? "missing" : dice.any(patterns(false));
        String name = dice.isWrong() ? dice.any(List.of("what", "inherits", "platforms")) : key.key();
        List<String> samples = dice.isWrong() ? shape.wrong() : key.samples();
        return Optional.of(new NamedPiece(
                "--set", Piece.frame(target + "." + name + operator(key.form()), Piece.of(dice.any(samples)))));
    }

    /// What stands between a key and its value.
    private String operator(KeyForm form) {
        boolean adds = dice.oneIn(3);
        return switch (form) {
            case VALUE -> dice.isWrong() ? "+=" : "=";
            case LIST -> adds ? "+=" : "=";
            case NAMED -> dice.isWrong() ? "=" : dice.any(List.of(".A", ".b", ".c-d", ".new")) + (adds ? "+=" : "=");
            case FIELD -> dice.isWrong() ? "=" : ".";
        };
    }

    private List<String> patterns(boolean groups) {
        List<String> patterns = new ArrayList<>(List.of("*"));
        for (String target : scene.targets()) {
            List<String> legs = scene.legs(target);
            patterns.addAll(legs);
            if (legs.isEmpty() || groups || dice.isWrong()) {
                patterns.add(target);
                patterns.add(target.charAt(0) + "*");
                patterns.add("?" + target.substring(1));
            }
        }
        if (groups) {
            patterns.addAll(scene.groups());
        }
        return patterns;
    }

    private List<String> words() {
        List<String> known = patterns(true);
        boolean none = scene.targets().contains("default") || scene.groups().contains("default");
        List<String> words = new ArrayList<>();
        for (int i = dice.below(3) + (none || dice.isWrong() ? 0 : 1); i > 0; i--) {
            words.add(
                    dice.isWrong()
                            ? dice.any(List.of("missing", "z*", "a b", "[", "a.b", "", "app,web", "APP", "!app"))
                            : dice.any(known));
        }
        return words;
    }
}
