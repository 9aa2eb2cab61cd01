package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The part of the compose specification's schema that is checked: what a build takes from services, and secrets.
public final class ModelShape {
    private static final Shape MODEL = model();

    private ModelShape() {}

    public static void check(Mapping model) throws ComposeProblem {
        checkNumbers(model);
        Shape.Mistakes mistakes = new Shape.Mistakes();
        MODEL.check(model, new ArrayList<>(), mistakes);
        mistakes.throwWorst();
    }

    private static void checkNumbers(Tree tree) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            for (Tree value : mapping.entries().values()) {
                checkNumbers(value);
            }
        } else if (tree instanceof Sequence sequence) {
            for (Tree element : sequence.elements()) {
                checkNumbers(element);
            }
        } else if (tree instanceof Scalar scalar
                && scalar.value() instanceof Double number
                && (number.isNaN() || number.isInfinite())) {
            throw new ComposeProblem("json: unsupported value: " + scalar.printed(), scalar.span());
        }
    }

    private static boolean isName(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && "._-".indexOf(c) < 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static Shape build() {
        Map<String, Shape> shapes = new HashMap<>();
        for (BuildKey<?> key : BuildKeys.ALL) {
            shapes.put(key.name(), key.shape());
        }
        return Shapes.known(shapes);
    }

    private static Shape model() {
        Shape file = new Shape.Entries(
                Map.of("path", Shapes.TEXT, "format", Shapes.TEXT, "required", Shapes.FLAG),
                key -> false,
                null,
                true,
                List.of("path"));
        Shape service = Shapes.known(Map.of(
                "image",
                Shapes.TEXT,
                "build",
                Shapes.either(Shapes.TEXT, build()),
                "environment",
                Shapes.PAIRS,
                "env_file",
                Shapes.either(Shapes.TEXT, new Shape.Elements(Shapes.either(Shapes.TEXT, file), false))));
        Shape options = Shapes.matching(key -> !key.isEmpty(), Shape.Plain.of("string", "number"));
        Shape secret = Shapes.known(Map.of(
                "name", Shapes.TEXT,
                "environment", Shapes.TEXT,
                "file", Shapes.TEXT,
                "external", Shape.Plain.of("boolean", "string", "object"),
                "labels", Shapes.PAIRS,
                "driver", Shapes.TEXT,
                "driver_opts", options,
                "template_driver", Shapes.TEXT));
        return Shapes.known(Map.of("services", named(service), "secrets", named(secret)));
    }

    private static Shape named(Shape shape) {
        return new Shape.Entries(Map.of(), ModelShape::isName, shape, true, List.of());
    }
}
