package dev.jbake.conformance.fuzz.expression;

import dev.jbake.conformance.fuzz.project.GeneratedProject;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Projects of one file with random expressions, whose values are arguments of the target.
public final class ExpressionProjects {
    private static final int VALUES = 20;
    private static final int DEPTH = 3;

    /// The definitions that expressions use, separated by blank lines.
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

    /// @param dice random choices, and how often one of them is wrong
    public ExpressionProjects(Dice dice) {
        this.dice = dice;
        expressions = new Expressions(dice, KINDS);
    }

    /// Several expressions; `!` is the value of those that fail.
    public GeneratedProject values() {
        List<Piece> arguments = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            arguments.add(Piece.frame("e" + i + " = try(jsonencode(", expression(), "), \"!\")"));
        }
        return project(arguments);
    }

    /// One expression; if it fails, the run does.
    public GeneratedProject single() {
        return project(List.of(Piece.frame("e = jsonencode(", expression(), ")")));
    }

    /// A call of any function or, once in three times, any expression.
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
