package dev.jbake.bake.block;

import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.Scope;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `target.name` or `target.name.attribute`, at the start of a traversal.
///
/// @param attribute null for the whole block
record BlockReference(String type, String name, @Nullable String attribute, Span span) {

    /// The block that a traversal refers to, null if it does not start with the type and the name of one.
    static @Nullable BlockReference of(ScopeTraversal traversal) {
        List<Step> steps = traversal.steps();
        if (steps.isEmpty()
                || !BlockScope.isBlockType(traversal.root())
                || !(steps.getFirst() instanceof Step.Attribute name)) {
            return null;
        }
        String attribute = steps.size() > 1 && steps.get(1) instanceof Step.Attribute second ? second.name() : null;
        return new BlockReference(traversal.root(), name.name(), attribute, traversal.span());
    }

    /// Reports a traversal that starts with the type of a block but not with a name after it.
    static Scope.Found invalid(ScopeTraversal traversal, Diagnostics diagnostics) {
        String type = traversal.root();
        String detail = traversal.steps().isEmpty()
                ? "cannot access " + type + " as a variable"
                : "cannot traverse " + type + " without attribute";
        diagnostics.error(Code.UNSUPPORTED_ATTRIBUTE, "Invalid expression", detail, traversal.span());
        return new Scope.Found(Value.DYNAMIC, traversal.steps().size());
    }
}
