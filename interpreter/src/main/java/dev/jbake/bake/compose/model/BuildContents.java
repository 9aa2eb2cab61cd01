package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.GoFormat;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.go.GoInteger;
import dev.jbake.go.GoNumberException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The types of single keys of a build: SSH agents, secrets, limits, hosts.
final class BuildContents {
    /// Paths by id, null for an id alone.
    static final KeyType<Map<String, @Nullable String>> SSH =
            new KeyType<>(Shapes.PAIRS, (reading, build, key, place) -> ssh(build, key));

    static final KeyType<List<String>> SECRETS = new KeyType<>(
            new Shape.Elements(Shapes.either(Shapes.TEXT, Shapes.known(mount())), false), BuildContents::secrets);

    static final KeyType<List<String>> LIMITS =
            new KeyType<>(limitShape(), (reading, build, key, place) -> limits(build, key));

    /// Addresses by host.
    static final KeyType<Map<String, String>> HOSTS = new KeyType<>(
            Shapes.either(Shapes.any(Shapes.either(Shapes.TEXT, Shapes.TEXTS)), Shapes.DISTINCT),
            (reading, build, key, place) -> reading.hosts(build, key, place));

    private BuildContents() {}

    private static Map<String, Shape> mount() {
        return Map.of(
                "source", Shapes.TEXT,
                "target", Shapes.TEXT,
                "uid", Shapes.TEXT,
                "gid", Shapes.TEXT,
                "mode", Shape.Plain.of("number", "string"));
    }

    private static Shape limitShape() {
        Shape both = Shapes.known(Map.of("hard", Shapes.SIZE, "soft", Shapes.SIZE), "soft", "hard");
        return Shapes.matching(BuildContents::isLimit, Shapes.either(Shapes.SIZE, both));
    }

    private static boolean isLimit(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Map<String, @Nullable String> ssh(Mapping build, String key) {
        Map<String, @Nullable String> ssh = new LinkedHashMap<>();
        if (build.get(key) instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                ssh.put(entry.getKey(), Tree.isNull(entry.getValue()) ? null : GoFormat.print(entry.getValue()));
            }
        }
        return ssh;
    }

    private static List<String> secrets(Reading reading, Mapping build, String key, String place) {
        List<String> secrets = new ArrayList<>();
        if (build.get(key) instanceof Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                if (sequence.elements().get(i) instanceof Mapping secret) {
                    String own = place + "." + key + "[" + i + "]";
                    secrets.add(reading.text(secret, "source", own));
                    checkMode(reading, secret.get("mode"), own + ".mode");
                }
            }
        }
        return secrets;
    }

    private static void checkMode(Reading reading, @Nullable Tree mode, String place) {
        if (!(mode instanceof Scalar scalar) || scalar.value() == null || scalar.value() instanceof Long) {
            return;
        }
        if (!(scalar.value() instanceof String)) {
            reading.mistake(place, "unexpected value type " + mode.goType() + " for mode", mode);
            return;
        }
        try {
            GoInteger.octal(scalar.printed());
        } catch (GoNumberException e) {
            reading.mistake(place, e.reason(), mode);
        }
    }

    // Compat: one number for both limits counts as none (compose/ulimit-as-one-number).
    private static List<String> limits(Mapping build, String key) throws ComposeProblem {
        List<String> limits = new ArrayList<>();
        if (build.get(key) instanceof Mapping mapping) {
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                long soft = 0;
                long hard = 0;
                if (entry.getValue() instanceof Mapping both) {
                    soft = limit(both, "soft");
                    hard = limit(both, "hard");
                }
                limits.add(entry.getKey() + "=" + soft + ":" + hard);
            }
        }
        return limits;
    }

    private static long limit(Mapping limits, String key) throws ComposeProblem {
        Tree tree = limits.get(key);
        if (tree == null) {
            return 0;
        }
        if (tree instanceof Scalar scalar && scalar.value() instanceof Long number) {
            return number;
        }
        throw new ComposeProblem("interface conversion: interface {} is " + tree.goType() + ", not int", tree.span());
    }
}
