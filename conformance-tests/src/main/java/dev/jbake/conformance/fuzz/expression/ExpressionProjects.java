package dev.jbake.conformance.fuzz.expression;

import dev.jbake.conformance.fuzz.project.GeneratedProject;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Projects of one file around random expressions: their values are seen in the arguments of the target.
public final class ExpressionProjects {
    private static final int VALUES = 20;
    private static final int DEPTH = 3;

    /// What is defined in front of them, apart by blank lines.
    private static final String NAMES = """
            variable "vs" {
              default = "Héllo wörld"
            }

            variable "vn" {
              default = 2.5
            }

            variable "vb" {
              default = true
            }

            variable "vl" {
              type    = list(string)
              default = ["b", "a", "b"]
            }

            variable "ve" {
              type    = set(string)
              default = ["z", "é", "a"]
            }

            variable "vm" {
              type    = map(string)
              default = { k = "v", "a b" = 1 }
            }

            variable "vo" {
              type    = object({ a = string, l = list(number), m = map(any), n = optional(string) })
              default = { a = 1, l = [1, 2], m = { k = [true] } }
            }

            variable "vt" {
              type = tuple([string, number, list(any)])
              default = ["t", 1, ["x"]]
            }

            variable "vz" {
              type = string
            }

            lo = { a = [1, "2", null], b = { c = "d" } }

            lt = [vs, vn, vb]

            function "fs" {
              params          = [a, b]
              variadic_params = rest
              result          = try("${a}/${length(rest)}/${b.a}", "none")
            }

            function "fl" {
              params = [x]
              result = [x, [x]]
            }

            function "title" {
              params = [x]
              result = try(upper(x), x)
            }
            """;

    private static final List<Map.Entry<String, ExpressionKind>> KINDS = List.of(
            Map.entry("vs", ExpressionKind.TEXT),
            Map.entry("vn", ExpressionKind.NUMBER),
            Map.entry("vb", ExpressionKind.BOOL),
            Map.entry("vl", ExpressionKind.TEXTS),
            Map.entry("ve", ExpressionKind.SET),
            Map.entry("vm", ExpressionKind.MAP),
            Map.entry("vo", ExpressionKind.OBJECT),
            Map.entry("vt", ExpressionKind.LIST),
            Map.entry("vz", ExpressionKind.TEXT),
            Map.entry("lo", ExpressionKind.OBJECT),
            Map.entry("lt", ExpressionKind.LIST),
            Map.entry("fs(vs, lo)", ExpressionKind.TEXT),
            Map.entry("fl(vb)", ExpressionKind.LIST),
            Map.entry("fs(\"a\", null, 1, 2)", ExpressionKind.TEXT));

    private final Dice dice;
    private final Expressions expressions;

    /// @param dice how rarely something does not fit its place as well
    public ExpressionProjects(Dice dice) {
        this.dice = dice;
        expressions = new Expressions(dice, KINDS);
    }

    /// Values of several expressions; where one has none, that it has none.
    public GeneratedProject values() {
        List<Piece> arguments = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            arguments.add(Piece.frame("e" + i + " = try(jsonencode(", expression(), "), \"!\")"));
        }
        return project(arguments);
    }

    /// One expression, with which the run may fail.
    public GeneratedProject single() {
        return project(List.of(Piece.frame("e = jsonencode(", expression(), ")")));
    }

    /// A call of any function, or, one time in three, any other expression.
    private Piece expression() {
        int depth = 1 + dice.below(DEPTH);
        if (dice.oneIn(3)) {
            return expressions.of(dice.any(List.of(ExpressionKind.values())), depth);
        }
        return expressions.call(dice.any(Shapes.ALL.all()), depth);
    }

    private static GeneratedProject project(List<Piece> arguments) {
        List<Piece> items = new ArrayList<>();
        for (String definition : NAMES.strip().split("\n\n", -1)) {
            items.add(Piece.frame(definition));
        }
        items.add(Piece.frame(
                "target \"default\" {\n  args = {\n    ", Piece.items("", "\n    ", arguments, ""), "\n  }\n}"));
        return GeneratedProject.of(Piece.items("", "\n", items, "\n"));
    }
}
