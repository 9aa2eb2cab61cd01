package dev.jbake.lint.portability;

import dev.jbake.bake.attribute.BlockAttribute;
import dev.jbake.bake.attribute.BlockKind;
import dev.jbake.bake.attribute.BlockKind.Others;
import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.parser.json.BlockSchema.Reading;
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

    /// An attribute of a kind of block.
    static Construct attribute(BlockKind kind, BlockAttribute attribute) {
        return Construct.of(kind.word() + " attribute `" + attribute.name() + "`", attribute.since());
    }

    /// A kind of block in another.
    static Construct block(BlockKind kind, BlockKind inner) {
        return Construct.of("block `" + inner.word() + "` of a " + kind.word(), inner.since());
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
            BlockKind kind = BlockTable.named(block.type());
            if (kind != null) {
                block(kind, block);
                inJson(block);
            }
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

    private void block(BlockKind kind, Body.Block block) {
        Body body = block.body();
        boolean withMatrix = body.attribute("matrix") != null;
        for (Body.Attribute written : body.attributes()) {
            BlockAttribute attribute = kind.attribute(written.name());
            if (attribute == null) {
                unknown(kind, written.nameSpan());
            } else {
                findings.add(attribute(kind, attribute), written.nameSpan());
                if (kind == BlockTable.TARGET && attribute.content() != null) {
                    contents.look(attribute.content(), written.expression());
                }
                if (attribute.reading() == Reading.TEMPLATE) {
                    expressions.look(written.expression(), withMatrix);
                }
            }
        }
        if (kind == BlockTable.VARIABLE && body.attribute("type") != null && body.attribute("default") == null) {
            findings.add(LanguageFeature.TYPE_WITHOUT_VALUE, block.typeSpan());
        }
        for (Body.Block written : body.blocks()) {
            BlockKind inner = kind.block(written.type());
            if (inner == null) {
                unknown(kind, written.typeSpan());
            } else {
                findings.add(block(kind, inner), written.typeSpan());
                block(inner, written);
            }
        }
    }

    /// An attribute or a block that a kind of block does not have; if that is an error, it is one for all versions.
    private void unknown(BlockKind kind, Span place) {
        if (kind.others() == Others.IGNORED) {
            boolean variable = kind == BlockTable.VARIABLE;
            findings.add(variable ? LanguageFeature.UNKNOWN_IN_VARIABLE : LanguageFeature.UNKNOWN_IN_BLOCK, place);
        }
    }
}
