package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.expression.ExpressionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of a project, chosen before anything is written. A definition refers to earlier ones only.
final class Scene {
    private static final List<String> VARIABLES = List.of("TAG", "REG", "N", "FLAG", "LIST", "OPTS", "app", "USER");
    private static final List<String> TARGETS = List.of("base", "app", "web", "db", "lib-x", "t_1", "default", "all");
    private static final List<String> GROUPS = List.of("default", "all", "ci", "images", "app");

    /// Values of an axis.
    private static final List<List<String>> MATRICES =
            List.of(List.of("a", "b"), List.of("1", "2"), List.of("true"), List.of("x", "1", "y_z"));

    private final Dice dice;
    private final Map<String, VariableShape> variables = new LinkedHashMap<>();
    private final List<String> targets = new ArrayList<>();
    /// The legs of targets with a matrix.
    private final Map<String, List<String>> legs = new LinkedHashMap<>();

    private final List<String> groups = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();

    Scene(Dice dice) {
        this.dice = dice;
        chosen(VARIABLES, dice.below(4)).forEach(name -> variables.put(name, dice.any(VariableShape.ALL)));
        targets.addAll(chosen(TARGETS, 1 + dice.below(4)));
        groups.addAll(chosen(GROUPS, dice.below(3)));
        functions.addAll(chosen(FunctionBlocks.names(), dice.below(2)));
        for (String target : targets) {
            if (dice.oneIn(8)) {
                List<String> values = dice.any(MATRICES);
                legs.put(
                        target,
                        values.stream().map(value -> target + "-" + value).toList());
            }
        }
    }

    private List<String> chosen(List<String> all, int count) {
        List<String> rest = new ArrayList<>(all);
        while (rest.size() > count) {
            rest.remove(dice.below(rest.size()));
        }
        return rest;
    }

    Map<String, VariableShape> variables() {
        return variables;
    }

    List<String> targets() {
        return targets;
    }

    List<String> groups() {
        return groups;
    }

    List<String> functions() {
        return functions;
    }

    /// The legs of a target, none if it has no matrix.
    List<String> legs(String target) {
        return legs.getOrDefault(target, List.of());
    }

    /// The targets before this one, legs in place of those with a matrix; rarely any name.
    List<String> before(String target) {
        List<String> names = new ArrayList<>();
        for (String earlier : targets.subList(0, targets.indexOf(target))) {
            names.addAll(legs.getOrDefault(earlier, List.of(earlier)));
        }
        if (dice.isWrong()) {
            names.add(dice.any(List.of("missing", target, dice.any(targets), "app-a", "a.b")));
        }
        return names;
    }

    /// The names that expressions may use.
    List<Map.Entry<String, ExpressionKind>> names() {
        List<Map.Entry<String, ExpressionKind>> names = new ArrayList<>();
        variables.forEach((name, shape) -> names.add(Map.entry(name, shape.kind())));
        return names;
    }
}
