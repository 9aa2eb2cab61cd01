package dev.jbake.bake.block;

import dev.jbake.bake.attribute.BlockKind;
import dev.jbake.bake.attribute.BlockKind.Others;
import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks that blocks have the labels, and only the attributes and blocks, of their kind.
final class BlockShape {
    private final Diagnostics diagnostics;

    BlockShape(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// The kind of a block of a file, null if it cannot be used, which is reported.
    @Nullable
    BlockKind kind(Body.Block block) {
        BlockKind kind = BlockTable.named(block.type());
        if (kind == null) {
            List<String> words = new ArrayList<>();
            BlockTable.ALL.forEach(each -> words.add(each.word()));
            finding(
                    Code.UNKNOWN_BLOCK,
                    "There is no block type " + GoQuote.quote(block.type()) + "; the block is ignored."
                            + Suggestions.didYouMean(block.type(), words),
                    block.typeSpan());
            return null;
        }
        if (!hasLabels(block, kind)) {
            return null;
        }
        check(block.body(), kind);
        return kind;
    }

    private boolean hasLabels(Body.Block block, BlockKind kind) {
        String type = block.type();
        int expected = kind.labels().size();
        if (block.labels().size() < expected) {
            label(
                    "Missing name for " + type,
                    "All " + type + " blocks must have " + expected + " labels (name).",
                    block.openSpan(),
                    block);
        } else if (block.labels().size() > expected) {
            label(
                    "Extraneous label for " + type,
                    expected == 0
                            ? "No labels are expected for " + type + " blocks."
                            : "Only " + expected + " labels (name) are expected for " + type + " blocks.",
                    block.labels().get(expected).span(),
                    block);
        }
        return block.labels().size() == expected;
    }

    private void label(String summary, String detail, Span subject, Body.Block block) {
        diagnostics.add(Diagnostic.error(Code.INVALID_BLOCK, summary, detail, subject)
                .within(block.typeSpan().to(block.openSpan())));
    }

    private void check(Body body, BlockKind kind) {
        for (Body.Attribute attribute : body.attributes()) {
            if (!kind.knows(attribute.name())) {
                unknown(attribute, kind);
            }
        }
        for (Body.Block block : body.blocks()) {
            BlockKind inner = kind.block(block.type());
            if (inner == null) {
                unknown(block, kind);
            } else {
                hasLabels(block, inner);
                check(block.body(), inner);
            }
        }
    }

    private void unknown(Body.Attribute attribute, BlockKind kind) {
        String name = GoQuote.quote(attribute.name());
        String suggestion = Suggestions.didYouMean(attribute.name(), kind.attributeNames());
        if (kind.others() == Others.REFUSED) {
            diagnostics.error(
                    Code.INVALID_BLOCK,
                    "Unsupported argument",
                    "An argument named " + name + " is not expected here." + suggestion,
                    attribute.nameSpan());
        } else {
            finding(
                    Code.UNKNOWN_ATTRIBUTE,
                    "A " + kind.word() + " has no attribute " + name + "; it is ignored." + suggestion,
                    attribute.nameSpan());
        }
    }

    private void unknown(Body.Block block, BlockKind kind) {
        String type = GoQuote.quote(block.type());
        if (kind.others() == Others.REFUSED) {
            diagnostics.error(
                    Code.INVALID_BLOCK,
                    "Unsupported block type",
                    "Blocks of type " + type + " are not expected here.",
                    block.typeSpan());
        } else {
            finding(
                    Code.UNKNOWN_BLOCK,
                    "A " + kind.word() + " has no blocks of type " + type + "; it is ignored.",
                    block.typeSpan());
        }
    }

    private void finding(Code code, String detail, Span subject) {
        diagnostics.add(Diagnostic.finding(code, subject, detail));
    }
}
