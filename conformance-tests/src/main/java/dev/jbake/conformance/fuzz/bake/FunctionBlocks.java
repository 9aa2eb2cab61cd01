package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.ExpressionKind;
import dev.jbake.conformance.fuzz.project.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The functions that a project can define.
final class FunctionBlocks {
    /// A function.
    ///
    /// @param call a call of it
    /// @param kind the kind of the result
    private record Shape(
            String name, List<String> parameters, String rest, String result, String call, ExpressionKind kind) {}

    private static final List<Shape> ALL = List.of(
            new Shape("tagged", List.of("x"), "", "\"app:${x}\"", "tagged(\"1\")", ExpressionKind.TEXT),
            new Shape(
                    "wrapped",
                    List.of("a", "b"),
                    "more",
                    "[a, \"${b}-${length(more)}\"]",
                    "wrapped(1, 2, 3)",
                    ExpressionKind.TEXTS),
            new Shape("upper", List.of("s"), "", "\"<${s}>\"", "upper(\"u\")", ExpressionKind.TEXT),
            new Shape("twice", List.of("n"), "", "n * 2", "twice(1.5)", ExpressionKind.NUMBER));

    private FunctionBlocks() {}

    static List<String> names() {
        return ALL.stream().map(Shape::name).toList();
    }

    private static Shape named(String name) {
        return ALL.stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Map.Entry<String, ExpressionKind> call(String name) {
        return Map.entry(named(name).call(), named(name).kind());
    }

    static GeneratedBlock block(String name, BakeNotation notation) {
        Shape shape = named(name);
        List<Field> attributes = new ArrayList<>();
        attributes.add(new Field(
                "params",
                notation.list(shape.parameters().stream().map(notation::word).toList())));
        if (!shape.rest().isEmpty()) {
            attributes.add(new Field("variadic_params", notation.word(shape.rest())));
        }
        attributes.add(new Field("result", notation.expression(Piece.of(shape.result()))));
        return new GeneratedBlock("function", name, attributes);
    }
}
