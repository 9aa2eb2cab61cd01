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

/// The part of the compose specification's schema that is looked at: what a build takes from services, and secrets.
public final class ModelShape {
    private static final Shape TEXT = Shape.Plain.of("string");
    private static final Shape FLAG = Shape.Plain.of("boolean", "string");
    private static final Shape SIZE = Shape.Plain.of("integer", "string");
    private static final Shape TEXTS = new Shape.Elements(TEXT, false);
    private static final Shape DISTINCT = new Shape.Elements(TEXT, true);
    private static final Shape PAIRS = either(any(Shape.Plain.of("string", "number", "boolean", "null")), DISTINCT);
    private static final Shape ONE_OR_MORE = either(TEXT, DISTINCT);

    private static final Map<String, Shape> BUILD = build();
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

    /// The keys of a build that the specification knows.
    static boolean isBuildKey(String key) {
        return BUILD.containsKey(key);
    }

    private static Shape either(Shape... shapes) {
        return new Shape.Either(List.of(shapes));
    }

    /// Entries with any key but a blank one.
    private static Shape any(Shape shape) {
        return new Shape.Entries(Map.of(), key -> !key.isEmpty(), shape, true, List.of());
    }

    /// Entries of known keys and extensions.
    private static Shape known(Map<String, Shape> shapes, String... required) {
        return new Shape.Entries(shapes, ModelShape::isExtension, null, true, List.of(required));
    }

    private static boolean isExtension(String key) {
        return key.startsWith("x-");
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

    private static boolean isLimit(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Map<String, Shape> build() {
        Map<String, Shape> build = new HashMap<>();
        for (String key : List.of("context", "dockerfile", "dockerfile_inline", "network", "target", "isolation")) {
            build.put(key, TEXT);
        }
        for (String key : List.of("entitlements", "cache_from", "cache_to", "tags", "platforms")) {
            build.put(key, TEXTS);
        }
        for (String key : List.of("args", "ssh", "labels", "additional_contexts")) {
            build.put(key, PAIRS);
        }
        for (String key : List.of("no_cache", "pull", "privileged", "provenance", "sbom")) {
            build.put(key, FLAG);
        }
        build.put("no_cache_filter", ONE_OR_MORE);
        build.put("shm_size", SIZE);
        build.put("extra_hosts", either(any(either(TEXT, TEXTS)), DISTINCT));
        Shape limit = either(SIZE, known(Map.of("hard", SIZE, "soft", SIZE), "soft", "hard"));
        build.put("ulimits", new Shape.Entries(Map.of(), ModelShape::isLimit, limit, false, List.of()));
        Map<String, Shape> mount = Map.of(
                "source", TEXT,
                "target", TEXT,
                "uid", TEXT,
                "gid", TEXT,
                "mode", Shape.Plain.of("number", "string"));
        build.put("secrets", new Shape.Elements(either(TEXT, known(mount)), false));
        return build;
    }

    private static Shape model() {
        Shape file = new Shape.Entries(
                Map.of("path", TEXT, "format", TEXT, "required", FLAG), key -> false, null, true, List.of("path"));
        Shape service = known(Map.of(
                "image",
                TEXT,
                "build",
                either(TEXT, known(BUILD)),
                "environment",
                PAIRS,
                "env_file",
                either(TEXT, new Shape.Elements(either(TEXT, file), false))));
        Shape options = new Shape.Entries(
                Map.of(), key -> !key.isEmpty(), Shape.Plain.of("string", "number"), false, List.of());
        Shape secret = known(Map.of(
                "name", TEXT,
                "environment", TEXT,
                "file", TEXT,
                "external", Shape.Plain.of("boolean", "string", "object"),
                "labels", PAIRS,
                "driver", TEXT,
                "driver_opts", options,
                "template_driver", TEXT));
        return known(Map.of("services", named(service), "secrets", named(secret)));
    }

    private static Shape named(Shape shape) {
        return new Shape.Entries(Map.of(), ModelShape::isName, shape, true, List.of());
    }
}
