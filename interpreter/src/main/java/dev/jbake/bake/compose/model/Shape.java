package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.yaml.YamlTime;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The shape that a value of a compose file must have. Of several mistakes, the one nearest to the leaves is reported.
sealed interface Shape {
    /// Adds the mistakes of a value.
    void check(@Nullable Tree tree, List<String> path, Mistakes mistakes);

    /// Mistakes in the order in which they were found.
    final class Mistakes {
        private @Nullable ComposeProblem worst;
        private int depth = -1;

        void add(List<String> path, int more, String words, @Nullable Tree tree) {
            if (path.size() + more > depth) {
                depth = path.size() + more;
                worst = new ComposeProblem(String.join(".", path) + " " + words, tree == null ? null : tree.span());
            }
        }

        boolean any() {
            return worst != null;
        }

        /// Adds those of another collection.
        void addAll(Mistakes others) {
            if (others.depth > depth) {
                depth = others.depth;
                worst = others.worst;
            }
        }

        void throwWorst() throws ComposeProblem {
            if (worst != null) {
                throw worst;
            }
        }
    }

    /// A value without parts, of one of several types.
    record Plain(Set<String> types) implements Shape {
        static Plain of(String... types) {
            return new Plain(new TreeSet<>(Arrays.asList(types)));
        }

        @Override
        public void check(@Nullable Tree tree, List<String> path, Mistakes mistakes) {
            for (String type : types) {
                if (is(tree, type)) {
                    return;
                }
            }
            mistakes.add(path, 0, "must be a " + named(types), tree);
        }

        private static String named(Set<String> types) {
            List<String> names = new ArrayList<>();
            for (String type : types) {
                names.add(type.equals("object") ? "mapping" : type);
            }
            names.sort(null);
            int last = names.size() - 1;
            return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
        }
    }

    /// True for a value of a JSON schema type.
    static boolean is(@Nullable Tree tree, String type) {
        Object value = tree instanceof Scalar scalar ? scalar.value() : null;
        return switch (type) {
            case "object" -> tree instanceof Mapping;
            case "array" -> tree instanceof Sequence;
            case "null" -> Tree.isNull(tree);
            case "boolean" -> value instanceof Boolean;
            case "string" -> value instanceof String || value instanceof YamlTime;
            case "integer" ->
                value instanceof Long
                        || value instanceof java.math.BigInteger
                        || (value instanceof Double number && number == Math.rint(number));
            default -> value instanceof Number;
        };
    }

    /// Elements of one shape.
    record Elements(Shape element, boolean distinct) implements Shape {
        @Override
        public void check(@Nullable Tree tree, List<String> path, Mistakes mistakes) {
            if (!(tree instanceof Sequence sequence)) {
                mistakes.add(path, 0, "must be a array", tree);
                return;
            }
            if (distinct) {
                checkDistinct(sequence, path, mistakes);
            }
            for (int i = 0; i < sequence.elements().size(); i++) {
                path.add(String.valueOf(i));
                element.check(sequence.elements().get(i), path, mistakes);
                path.removeLast();
            }
        }

        private static void checkDistinct(Sequence sequence, List<String> path, Mistakes mistakes) {
            Set<String> seen = new HashSet<>();
            List<String> printed = new ArrayList<>();
            for (Tree element : sequence.elements()) {
                String text = element.goType() + GoFormat.print(element);
                printed.add(text);
                if (!seen.add(text)) {
                    mistakes.add(
                            path,
                            0,
                            "items at " + printed.indexOf(text) + " and " + (printed.size() - 1) + " are equal",
                            element);
                    return;
                }
            }
        }
    }

    /// Entries of known keys, and of others where a pattern allows them.
    ///
    /// @param others the keys that are allowed beside the known ones
    /// @param otherShape what they hold; null for anything
    /// @param closed true if other keys are a mistake
    record Entries(
            Map<String, Shape> known,
            Predicate<String> others,
            @Nullable Shape otherShape,
            boolean closed,
            List<String> required)
            implements Shape {
        @Override
        public void check(@Nullable Tree tree, List<String> path, Mistakes mistakes) {
            if (!(tree instanceof Mapping mapping)) {
                mistakes.add(path, 0, "must be a mapping", tree);
                return;
            }
            checkRequired(mapping, path, mistakes);
            List<String> unknown = new ArrayList<>();
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                Shape shape = known.get(entry.getKey());
                boolean other = shape == null && others.test(entry.getKey());
                Shape applied = other ? otherShape : shape;
                if (applied != null) {
                    path.add(entry.getKey());
                    applied.check(entry.getValue(), path, mistakes);
                    path.removeLast();
                } else if (!other && closed) {
                    unknown.add(quoted(entry.getKey()));
                }
            }
            if (!unknown.isEmpty()) {
                String first = mapping.entries().keySet().stream()
                        .filter(key -> unknown.getFirst().equals(quoted(key)))
                        .findFirst()
                        .orElse("");
                mistakes.add(
                        path,
                        1,
                        "additional properties " + String.join(", ", unknown) + " not allowed",
                        new Scalar(null, mapping.keySpan(first)));
            }
        }

        private void checkRequired(Mapping mapping, List<String> path, Mistakes mistakes) {
            List<String> missing = new ArrayList<>();
            for (String key : required) {
                if (!mapping.has(key)) {
                    missing.add(quoted(key));
                }
            }
            if (!missing.isEmpty()) {
                mistakes.add(
                        path,
                        0,
                        "missing propert" + (missing.size() == 1 ? "y " : "ies ") + String.join(", ", missing),
                        mapping);
            }
        }

        private static String quoted(String key) {
            String quoted = GoQuote.quote(key);
            return "'"
                    + quoted.substring(1, quoted.length() - 1)
                            .replace("\\\"", "\"")
                            .replace("'", "\\'")
                    + "'";
        }
    }

    /// One of several shapes.
    record Either(List<Shape> shapes) implements Shape {
        @Override
        public void check(@Nullable Tree tree, List<String> path, Mistakes mistakes) {
            Mistakes all = new Mistakes();
            for (Shape shape : shapes) {
                Mistakes own = new Mistakes();
                shape.check(tree, path, own);
                if (!own.any()) {
                    return;
                }
                all.addAll(own);
            }
            mistakes.addAll(all);
        }
    }
}
