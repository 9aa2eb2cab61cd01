package dev.jbake.conformance.fuzz;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Bake files around random expressions: their values are seen in the arguments of the target.
public final class Generated {
    /// What is defined in front of them.
    static final String NAMES = """
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

    private static final List<Map.Entry<String, Kind>> KINDS = List.of(
            Map.entry("vs", Kind.TEXT),
            Map.entry("vn", Kind.NUMBER),
            Map.entry("vb", Kind.BOOL),
            Map.entry("vl", Kind.TEXTS),
            Map.entry("ve", Kind.SET),
            Map.entry("vm", Kind.MAP),
            Map.entry("vo", Kind.OBJECT),
            Map.entry("vt", Kind.LIST),
            Map.entry("vz", Kind.TEXT),
            Map.entry("lo", Kind.OBJECT),
            Map.entry("lt", Kind.LIST),
            Map.entry("fs(vs, lo)", Kind.TEXT),
            Map.entry("fl(vb)", Kind.LIST),
            Map.entry("fs(\"a\", null, 1, 2)", Kind.TEXT));

    private final Expressions expressions;
    private final SplittableRandom random;

    /// @param wrongOneIn how rarely something does not fit its place; 0 for never
    public Generated(SplittableRandom random, int wrongOneIn) {
        this.random = random;
        expressions = new Expressions(random, wrongOneIn, KINDS);
    }

    /// A bake file of one expression, `depth` calls and operations deep at the most.
    public String file(int depth) {
        return single(expression(depth));
    }

    /// A call of any function, or, one time in three, any other expression.
    Piece expression(int depth) {
        List<Shape> shapes = expressions.shapes().all();
        int number = random.nextInt(10_000);
        if (number % 3 != 0) {
            return expressions.call(shapes.get(number % shapes.size()), depth);
        }
        return expressions.of(expressions.any(List.of(Kind.values())), depth);
    }

    /// A file that shows values, and where there is none that there is none.
    static String values(List<Piece> shown) {
        StringBuilder file = new StringBuilder(NAMES).append("target \"default\" {\n  args = {\n");
        for (int i = 0; i < shown.size(); i++) {
            file.append(String.format(
                    "    e%04d = try(jsonencode(%s), \"!\")%n", i, shown.get(i).text()));
        }
        return file.append("  }\n}\n").toString();
    }

    /// A file that fails where the expression does.
    static String single(Piece shown) {
        return NAMES + "target \"default\" {\n  args = {\n    e = jsonencode(" + shown.text() + ")\n  }\n}\n";
    }
}
