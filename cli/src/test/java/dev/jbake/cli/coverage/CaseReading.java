package dev.jbake.cli.coverage;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeFiles;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Target;
import dev.jbake.conformance.Case;
import dev.jbake.conformance.Message;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Positions;
import dev.jbake.eval.References;
import dev.jbake.host.Host;
import dev.jbake.source.Notation;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.TupleConstructor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at what one case has in its files and on its command line.
final class CaseReading {
    private static final Pattern OVERRIDE = Pattern.compile("[^.=]+\\.([^.=+]+)[^=+]*(\\+?)=?.*", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile("\"([^\"]+)\"");

    private final Case one;
    private final Coverage coverage;
    private final boolean goesWell;
    private final boolean builds;
    private final List<String> files = new ArrayList<>();
    private final Map<String, Set<String>> byTarget = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    CaseReading(Case one, Coverage coverage) {
        this.one = one;
        this.coverage = coverage;
        goesWell = one.expected().exit() == 0;
        builds = one.name().startsWith("build/");
    }

    void read() {
        words();
        Diagnostics diagnostics = new Diagnostics();
        BakeArguments arguments = BakeArguments.of(files, List.of());
        BakeFiles read = BakeRun.files(arguments, host(), diagnostics);
        Set<String> own = new HashSet<>();
        for (Body body : read.bodies()) {
            body.attributes().forEach(attribute -> calls(attribute.expression()));
            for (Body.Block block : body.blocks()) {
                everyCall(block.body());
                if (block.type().equals("target") && block.labels().size() == 1) {
                    own.add(block.labels().getFirst().text());
                    target(block);
                }
            }
        }
        parents.forEach((child, above) -> above.forEach(parent -> both(child, parent)));
        if (!read.composeFiles().isEmpty() && goesWell) {
            Definition definition = BakeRun.definition(arguments, host(), diagnostics);
            definition.targets().values().stream()
                    .filter(target -> !own.contains(target.name()))
                    .forEach(this::compose);
        }
    }

    private Host host() {
        Map<String, String> environment = new HashMap<>(Case.HOME);
        environment.putAll(one.environment());
        return new Host(
                environment,
                one.folder(),
                new ByteArrayInputStream(one.input().getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
    }

    /// Files and overrides.
    private void words() {
        List<String> words = one.arguments();
        for (int i = 0; i + 1 < words.size(); i++) {
            switch (words.get(i)) {
                case "-f", "--file" -> files.add(words.get(i + 1));
                case "--set" -> override(words.get(i + 1));
                default -> {}
            }
        }
    }

    private void override(String written) {
        Matcher override = OVERRIDE.matcher(written);
        if (!override.matches()) {
            return;
        }
        for (Attribute<?> attribute : AttributeTable.ALL) {
            for (OverrideKey key : attribute.overrideKeys()) {
                if (key.key().equals(override.group(1))) {
                    boolean added = !override.group(2).isEmpty();
                    coverage.attribute(attribute.name(), added ? Behaviour.ADDED : Behaviour.SET, one);
                    if (!goesWell) {
                        coverage.attribute(attribute.name(), Behaviour.REFUSED, one);
                    }
                }
            }
        }
    }

    private void target(Body.Block block) {
        String name = block.labels().getFirst().text();
        for (Body.Attribute written : block.body().attributes()) {
            if (AttributeTable.named(written.name()) == null
                    && !written.name().equals("matrix")
                    && !written.name().equals("name")) {
                continue;
            }
            if (goesWell) {
                boolean json = written.nameSpan().source().notation() == Notation.JSON;
                coverage.attribute(written.name(), json ? Behaviour.JSON : Behaviour.NATIVE, one);
                if (!json && isObject(written.expression())) {
                    coverage.attribute(written.name(), Behaviour.OBJECT, one);
                }
            } else if (isRefused(written.expression().span())) {
                coverage.attribute(written.name(), Behaviour.REFUSED, one);
            }
            if (builds) {
                coverage.attribute(written.name(), Behaviour.BUILT, one);
            }
            if (!byTarget.computeIfAbsent(name, ignored -> new HashSet<>()).add(written.name())) {
                coverage.attribute(written.name(), Behaviour.LAID, one);
            }
            if (written.name().equals("inherits")) {
                Matcher names = NAMES.matcher(written.expression().span().text());
                while (names.find()) {
                    parents.computeIfAbsent(name, ignored -> new HashSet<>()).add(names.group(1));
                }
            }
        }
    }

    private void both(String child, String parent) {
        Set<String> inherited = new HashSet<>(byTarget.getOrDefault(parent, Set.of()));
        inherited.retainAll(byTarget.getOrDefault(child, Set.of()));
        inherited.forEach(attribute -> coverage.attribute(attribute, Behaviour.INHERITED, one));
    }

    private void compose(Target target) {
        for (Attribute<?> attribute : AttributeTable.ALL) {
            if (target.get(attribute) != null) {
                coverage.attribute(attribute.name(), Behaviour.COMPOSE, one);
            }
        }
    }

    private static boolean isObject(Expression expression) {
        return expression instanceof ObjectConstructor
                || (expression instanceof TupleConstructor tuple
                        && tuple.elements().stream().anyMatch(CaseReading::isObject));
    }

    private void everyCall(Body body) {
        body.attributes().forEach(attribute -> calls(attribute.expression()));
        body.blocks().forEach(block -> everyCall(block.body()));
    }

    private void calls(Expression expression) {
        for (Expression.Call call : References.of(expression).calls()) {
            boolean withNull = call.arguments().stream().anyMatch(Expression.NullLiteral.class::isInstance);
            if (withNull) {
                coverage.function(call.name(), Behaviour.NULL, one);
            }
            if (goesWell) {
                coverage.function(call.name(), Behaviour.RESULT, one);
            } else if (isRefused(call.span())) {
                coverage.function(call.name(), Behaviour.MISTAKE, one);
            }
        }
    }

    /// Whether a message of the case points into a range.
    private boolean isRefused(Span span) {
        Positions positions = new Positions(span.source());
        int first = positions.line(span.start());
        int last = positions.line(span.end());
        String file = span.source().name() + ":";
        return Stream.concat(one.expected().messages().stream(), one.expectedOfJbake().messages().stream())
                .filter(message -> !message.warning())
                .map(Message::at)
                .filter(at -> at != null && at.startsWith(file))
                .mapToInt(at -> Integer.parseInt(at.substring(file.length(), at.indexOf(',', file.length()))))
                .anyMatch(line -> line >= first && line <= last);
    }
}
