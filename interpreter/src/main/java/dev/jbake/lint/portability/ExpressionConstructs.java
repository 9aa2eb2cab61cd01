package dev.jbake.lint.portability;

import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.eval.References;
import dev.jbake.function.Declaration;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.TupleConstructor;
import dev.jbake.syntax.UnaryOperator;
import java.util.List;

/// Finds calls and references anywhere in an expression.
final class ExpressionConstructs {
    private final FunctionCatalogue functions = new FunctionCatalogue();
    private final PossibleResults results;
    private final Findings findings;

    ExpressionConstructs(PossibleResults results, Findings findings) {
        this.results = results;
        this.findings = findings;
    }

    static Construct function(Declaration function) {
        return Construct.of("function `" + function.name() + "`", function.since());
    }

    /// @param withMatrix whether it is in a target with a matrix
    void look(Expression expression, boolean withMatrix) {
        References references = References.of(expression);
        for (Expression.Call call : references.calls()) {
            Declaration function = functions.find(call.name());
            if (function != null && !results.isDefined(call.name())) {
                findings.add(function(function), call.nameSpan());
                if (call.name().equals("element")) {
                    element(call);
                }
            }
        }
        for (Expression.ScopeTraversal traversal : references.variables()) {
            boolean target = traversal.root().equals("target");
            if (target || traversal.root().equals("group")) {
                findings.add(LanguageFeature.BLOCK_REFERENCE, traversal.span());
                if (withMatrix && target) {
                    findings.add(LanguageFeature.MATRIX_REFERENCE, traversal.span());
                }
            }
        }
    }

    private void element(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        if (arguments.size() == 2
                && arguments.getLast() instanceof Expression.Unary index
                && index.operator() == UnaryOperator.NEGATE) {
            boolean tuple =
                    results.of(arguments.getFirst()).stream().anyMatch(result -> result instanceof TupleConstructor);
            findings.add(
                    tuple ? LanguageFeature.NEGATIVE_INDEX_OF_TUPLE : LanguageFeature.NEGATIVE_INDEX, index.span());
        }
    }
}
