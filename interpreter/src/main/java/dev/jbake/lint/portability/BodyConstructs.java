package dev.jbake.lint.portability;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.GroupTargets;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.source.Notation;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds constructs in the bodies of the files. The content of what no version of buildx knows is ignored.
final class BodyConstructs {
    private final ExpressionConstructs expressions;
    private final ContentConstructs contents;
    private final Findings findings;
    private final Set<String> attributes = new HashSet<>();
    private final Map<String, String> jsonFiles = new HashMap<>();

    private BodyConstructs(ExpressionConstructs expressions, ContentConstructs contents, Findings findings) {
        this.expressions = expressions;
        this.contents = contents;
        this.findings = findings;
    }

    /// An attribute of a block.
    static Construct attribute(String block, Attribute<?> attribute) {
        return Construct.of(block + " attribute `" + attribute.name() + "`", attribute.since());
    }

    static void look(List<Body> bodies, Findings findings) {
        PossibleResults results = new PossibleResults(bodies);
        BodyConstructs constructs = new BodyConstructs(
                new ExpressionConstructs(results, findings), new ContentConstructs(results, findings), findings);
        bodies.forEach(constructs::look);
    }

    private void look(Body body) {
        for (Body.Attribute attribute : body.attributes()) {
            if (!attributes.add(attribute.name())) {
                findings.add(LanguageFeature.ATTRIBUTE_IN_FILES, attribute.nameSpan());
            }
            expressions.look(attribute.expression(), false);
        }
        for (Body.Block block : body.blocks()) {
            switch (block.type()) {
                case "variable" -> variable(block);
                case "function" -> function(block.body());
                case "group" -> group(block.body());
                case "target" -> target(block.body());
                default -> {
                    continue;
                }
            }
            inJson(block);
        }
    }

    private void inJson(Body.Block block) {
        Source source = block.typeSpan().source();
        if (source.notation() == Notation.JSON) {
            String earlier = jsonFiles.put(block.type(), source.name());
            if (earlier != null && !earlier.equals(source.name())) {
                findings.add(LanguageFeature.BLOCKS_IN_JSON_FILES, block.typeSpan());
            }
        }
    }

    private void variable(Body.Block block) {
        Span type = null;
        boolean valued = false;
        for (Body.Attribute attribute : block.body().attributes()) {
            switch (attribute.name()) {
                case "default" -> {
                    valued = true;
                    expressions.look(attribute.expression(), false);
                }
                case "description" -> findings.add(LanguageFeature.VARIABLE_DESCRIPTION, attribute.nameSpan());
                case "type" -> {
                    type = attribute.nameSpan();
                    findings.add(LanguageFeature.VARIABLE_TYPE, type);
                }
                default -> findings.add(LanguageFeature.UNKNOWN_IN_VARIABLE, attribute.nameSpan());
            }
        }
        if (type != null && !valued) {
            findings.add(LanguageFeature.TYPE_WITHOUT_VALUE, block.typeSpan());
        }
        for (Body.Block inner : block.body().blocks()) {
            if (inner.type().equals("validation")) {
                findings.add(LanguageFeature.VALIDATION, inner.typeSpan());
                for (Body.Attribute attribute : inner.body().attributes()) {
                    expressions.look(attribute.expression(), false);
                }
            } else {
                findings.add(LanguageFeature.UNKNOWN_IN_VARIABLE, inner.typeSpan());
            }
        }
    }

    private void function(Body body) {
        for (Body.Attribute attribute : body.attributes()) {
            if (attribute.name().equals("result")) {
                expressions.look(attribute.expression(), false);
            }
        }
    }

    private void group(Body body) {
        for (Body.Attribute written : body.attributes()) {
            boolean known = false;
            for (Attribute<?> attribute : GroupTargets.SCHEMA) {
                if (attribute.name().equals(written.name())) {
                    known = true;
                    findings.add(attribute("group", attribute), written.nameSpan());
                    expressions.look(written.expression(), false);
                }
            }
            if (!known) {
                findings.add(LanguageFeature.UNKNOWN_IN_BLOCK, written.nameSpan());
            }
        }
        unknownBlocks(body);
    }

    private void target(Body body) {
        boolean withMatrix =
                body.attributes().stream().anyMatch(written -> written.name().equals("matrix"));
        for (Body.Attribute written : body.attributes()) {
            Attribute<?> attribute = AttributeTable.named(written.name());
            if (attribute != null) {
                findings.add(attribute("target", attribute), written.nameSpan());
                contents.look(attribute, written.expression());
            } else if (written.name().equals("matrix")) {
                findings.add(LanguageFeature.MATRIX, written.nameSpan());
            } else if (written.name().equals("name")) {
                findings.add(LanguageFeature.NAME, written.nameSpan());
            } else {
                findings.add(LanguageFeature.UNKNOWN_IN_BLOCK, written.nameSpan());
                continue;
            }
            expressions.look(written.expression(), withMatrix);
        }
        unknownBlocks(body);
    }

    private void unknownBlocks(Body body) {
        for (Body.Block inner : body.blocks()) {
            findings.add(LanguageFeature.UNKNOWN_IN_BLOCK, inner.typeSpan());
        }
    }
}
