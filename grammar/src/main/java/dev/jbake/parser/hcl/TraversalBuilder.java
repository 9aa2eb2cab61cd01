package dev.jbake.parser.hcl;

import dev.jbake.limit.Limits;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Folds what follows a term (`.name`, `[key]`, `.0`, `.*`, `[*]`) into one expression.
final class TraversalBuilder {
    private final GrammarActions parser;
    private final Deque<FullSplat> fullSplats = new ArrayDeque<>(0);
    private final List<Step> steps = new ArrayList<>();
    private Span from;
    private Expression source;
    private @Nullable AttributeSplat attributeSplat;
    private int links;
    private boolean failed;

    /// `source[*]`: all following steps apply to each element.
    private record FullSplat(Expression source, Span from, Span marker) {}

    /// `source.*`: only the following attributes and legacy indexes apply to each element.
    private static final class AttributeSplat {
        final Expression source;
        final Span marker;
        final Token star;
        final List<Step> steps = new ArrayList<>();

        @Nullable
        Span firstDot;

        AttributeSplat(Expression source, Span marker, Token star) {
            this.source = source;
            this.marker = marker;
            this.star = star;
        }
    }

    TraversalBuilder(GrammarActions parser, Expression term) {
        this.parser = parser;
        this.source = term;
        this.from = term.span();
    }

    void attribute(Token dot, Token name) {
        step(dot, new Step.Attribute(name.getText(), parser.errors.span(dot, name)));
    }

    /// `.0`, an index in the syntax of HCL 1.
    void legacyIndex(Token dot, Token digits) {
        String text = digits.getText();
        int point = text.indexOf('.');
        if (point < 0) {
            parser.tree.checkNumber(digits);
        } else {
            AttributeSplat splat = attributeSplat;
            parser.errors.report(
                    "Invalid legacy index syntax",
                    "When using the legacy index syntax, chaining two indexes together is not permitted. Use the proper index syntax "
                            + (splat == null ? "instead" : "with a full splat expression [*] instead") + ", like ["
                            + text.substring(0, point) + "][" + text.substring(point + 1) + "].",
                    parser.errors.span(splat == null ? digits : splat.star));
        }
        step(dot, new Step.Element(text, parser.errors.span(dot, digits)));
    }

    private void step(Token dot, Step step) {
        AttributeSplat splat = attributeSplat;
        if (splat == null) {
            steps.add(step);
            return;
        }
        if (splat.firstDot == null) {
            splat.firstDot = parser.errors.span(dot);
        }
        splat.steps.add(step);
    }

    void attributeSplat(Token dot, Token star) {
        if (attributeSplat != null) {
            parser.errors.unlessRecovering(
                    "Nested splat expression not allowed",
                    "A splat expression (*) cannot be used inside another attribute-only splat expression.",
                    parser.errors.span(star));
            fail();
            return;
        }
        link();
        attributeSplat = new AttributeSplat(settled(), parser.errors.span(dot, star), star);
    }

    /// A dot without a name after it.
    void missingName(Token dot) {
        AttributeSplat splat = attributeSplat;
        String summary = "Invalid attribute name";
        String detail = "An attribute name is required after a dot.";
        if (splat == null) {
            parser.errors.report(summary, detail, parser.errors.span(parser.tokens.next()));
        } else {
            parser.errors.unlessRecovering(summary, detail, parser.errors.span(splat.star));
        }
        fail();
    }

    void index(Token open, Expression key, Token close) {
        Expression collection = endAttributeSplat();
        Span bracket = parser.errors.span(open, close);
        if (key instanceof Expression.NumberLiteral number) {
            steps.add(new Step.Element(number.digits(), bracket));
        } else if (key instanceof Expression.Template template && template.literal() != null) {
            steps.add(new Step.Key(template.literal(), bracket));
        } else {
            link();
            collection = settled();
            source = new Expression.Index(collection, key, bracket, from.to(bracket));
        }
    }

    void fullSplat(Token open, Token close) {
        link();
        endAttributeSplat();
        Span marker = parser.errors.span(open, close);
        fullSplats.push(new FullSplat(settled(), from, marker));
        source = new Expression.SplatItem(marker);
        from = marker;
    }

    /// `[*` without `]`.
    void unclosedSplat(Token open) {
        Token next = parser.tokens.read();
        parser.errors.unlessRecovering(
                "Missing close bracket on splat index",
                "The star for a full splat operator must be immediately followed by a closing bracket (\"]\").",
                parser.errors.span(next));
        brokenIndex(open);
    }

    /// A key without `]`.
    void unclosedIndex(Token open) {
        Token next = parser.tokens.read();
        parser.errors.unlessRecovering(
                "Missing close bracket on index",
                "The index operator must end with a closing bracket (\"]\").",
                parser.errors.span(next));
        brokenIndex(open);
    }

    /// `[` without an expression after it.
    void missingKey(Token open) {
        parser.expressions.reportNotAnExpression();
        brokenIndex(open);
    }

    /// The key could not be read.
    void brokenIndex(Token open) {
        Token close = parser.recovery.past(HclTokens.CLOSE_BRACKET);
        endAttributeSplat();
        source = new Expression.Invalid(from.to(parser.errors.span(open, close)));
        steps.clear();
        fail();
    }

    /// Skips to the end of the traversal, then aborts it.
    private void fail() {
        attributeSplat = null;
        failed = true;
        parser.errors.recovering(true);
    }

    private void link() {
        if (++links > Limits.CHAIN) {
            throw parser.tooDeep(Limits.CHAIN);
        }
    }

    Expression result() {
        if (failed) {
            throw new SyntaxAbort();
        }
        endAttributeSplat();
        Expression result = settled();
        while (!fullSplats.isEmpty()) {
            FullSplat splat = fullSplats.pop();
            result = new Expression.Splat(splat.source, result, splat.marker, splat.from.to(result.span()));
        }
        return result;
    }

    /// The source with the literal steps collected so far.
    private Expression settled() {
        if (!steps.isEmpty()) {
            Span span = source.span().to(steps.getLast().span());
            List<Step> taken = List.copyOf(steps);
            steps.clear();
            source = source instanceof Expression.ScopeTraversal scope
                            && scope.steps().isEmpty()
                    ? new Expression.ScopeTraversal(scope.root(), scope.rootSpan(), taken, span)
                    : new Expression.RelativeTraversal(source, taken, span);
        }
        return source;
    }

    private Expression endAttributeSplat() {
        AttributeSplat splat = attributeSplat;
        if (splat != null) {
            attributeSplat = null;
            Expression item = new Expression.SplatItem(splat.marker);
            Span last = splat.marker;
            Span firstDot = splat.firstDot;
            if (firstDot != null) {
                last = splat.steps.getLast().span();
                item = new Expression.RelativeTraversal(item, List.copyOf(splat.steps), firstDot.to(last));
            }
            source = new Expression.Splat(splat.source, item, splat.marker, from.to(last));
        }
        return source;
    }
}
