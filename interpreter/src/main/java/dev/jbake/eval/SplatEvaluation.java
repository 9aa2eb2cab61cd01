package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Code;
import dev.jbake.syntax.Expression.Splat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Evaluates one splat: of a sequence to a sequence of results, of anything else to a tuple of one, of null to none.
final class SplatEvaluation {
    private final Evaluator evaluator;
    private final Splat splat;

    SplatEvaluation(Evaluator evaluator, Splat splat) {
        this.evaluator = evaluator;
        this.splat = splat;
    }

    Value result() {
        int before = evaluator.count();
        Value source = evaluator.evaluate(splat.source());
        if (evaluator.count() > before) {
            return Value.DYNAMIC;
        }
        Type type = source.type();
        boolean sequence = type.isTuple() || type.isList() || type.isSet();
        if (source.isNull()) {
            return sequence
                    ? evaluator.wrong(
                            Code.TYPE_MISMATCH,
                            "Splat of null value",
                            "Splat expressions (with the * symbol) cannot be applied to null sequences.",
                            splat.source(),
                            splat.source().span().to(splat.markerSpan()))
                    : Value.tuple(List.of());
        }
        if (!source.isKnown()) {
            return Value.DYNAMIC;
        }
        boolean tuple = !sequence || type.isTuple();
        List<Value> items = sequence ? source.elements() : List.of(source);
        List<Value> results = new ArrayList<>();
        for (Value item : items) {
            results.add(evaluator.evaluate(splat.each(), item));
            if (evaluator.count() > before) {
                return tuple ? Value.tuple(Collections.nCopies(items.size(), Value.DYNAMIC)) : Value.DYNAMIC;
            }
        }
        return evaluator.made(tuple ? Value.tuple(results) : listOf(results, type), results.size());
    }

    private Value listOf(List<Value> results, Type source) {
        if (results.isEmpty()) {
            return Value.emptyList(evaluator
                    .evaluate(splat.each(), Value.unknown(source.elementType()))
                    .type());
        }
        Type first = results.getFirst().type();
        for (Value result : results) {
            if (!result.type().equals(first) && !result.type().isDynamic() && !first.isDynamic()) {
                return evaluator.wrong(
                        Code.TYPE_MISMATCH,
                        "Invalid nested splat expressions",
                        "The second level of splat expression produced elements of different types, so it isn't"
                                + " possible to construct a valid list to represent the top-level result.\n\nConsider"
                                + " using a for expression instead, to produce a tuple-typed result which can therefore"
                                + " have non-homogenous element types.",
                        splat.each(),
                        splat.span());
            }
        }
        return Value.list(results);
    }
}
