package dev.jbake.eval;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.Deferred;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.For;
import dev.jbake.syntax.ObjectConstructor;
import java.util.ArrayList;
import java.util.List;

/// What an expression refers to, found without evaluating it: functions, and names that no `for` inside it defines.
public final class References {
    private final List<ScopeTraversal> variables = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<String> locals = new ArrayList<>();

    private References() {}

    /// The references of an expression.
    public static References of(Expression expression) {
        References references = new References();
        references.add(expression);
        return references;
    }

    /// The traversals whose root is defined outside.
    public List<ScopeTraversal> variables() {
        return variables;
    }

    /// The calls.
    public List<Call> calls() {
        return calls;
    }

    private void add(Expression expression) {
        if (expression instanceof ScopeTraversal traversal) {
            if (!locals.contains(traversal.root())) {
                variables.add(traversal);
            }
        } else if (expression instanceof For loop) {
            add(loop);
        } else if (expression instanceof ObjectConstructor object) {
            add(object);
        } else if (expression instanceof Deferred deferred) {
            add(deferred);
        } else {
            if (expression instanceof Call call) {
                calls.add(call);
            }
            addAll(expression.children());
        }
    }

    private void addAll(List<Expression> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            add(expressions.get(i));
        }
    }

    private void add(For loop) {
        List<Expression> children = loop.children();
        add(children.getFirst());
        int outer = locals.size();
        if (loop.keyVariable() != null) {
            locals.add(loop.keyVariable());
        }
        locals.add(loop.valueVariable());
        addAll(children.subList(1, children.size()));
        while (locals.size() > outer) {
            locals.removeLast();
        }
    }

    /// A bare word as a key is a string, not a name.
    private void add(ObjectConstructor object) {
        for (ObjectConstructor.Item item : object.items()) {
            if (TypeExpression.keyword(item.key()) == null) {
                add(item.key());
            }
            add(item.value());
        }
    }

    /// Mistakes are left for the evaluation to report.
    private void add(Deferred deferred) {
        Diagnostics mistakes = new Diagnostics();
        Expression read = deferred.reading().read(mistakes);
        if (!mistakes.hasErrors()) {
            add(read);
        }
    }
}
