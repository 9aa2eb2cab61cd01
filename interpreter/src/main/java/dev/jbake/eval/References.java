package dev.jbake.eval;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Binary;
import dev.jbake.syntax.Expression.BoolLiteral;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.Conditional;
import dev.jbake.syntax.Expression.Deferred;
import dev.jbake.syntax.Expression.For;
import dev.jbake.syntax.Expression.Index;
import dev.jbake.syntax.Expression.Invalid;
import dev.jbake.syntax.Expression.JsonObject;
import dev.jbake.syntax.Expression.NullLiteral;
import dev.jbake.syntax.Expression.NumberLiteral;
import dev.jbake.syntax.Expression.ObjectConstructor;
import dev.jbake.syntax.Expression.Parentheses;
import dev.jbake.syntax.Expression.RelativeTraversal;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Expression.Splat;
import dev.jbake.syntax.Expression.SplatItem;
import dev.jbake.syntax.Expression.StringLiteral;
import dev.jbake.syntax.Expression.Template;
import dev.jbake.syntax.Expression.TemplateJoin;
import dev.jbake.syntax.Expression.TemplateWrap;
import dev.jbake.syntax.Expression.TupleConstructor;
import dev.jbake.syntax.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what an expression refers to, without evaluating it: names that no `for` inside it defines, and calls.
public final class References implements Expression.Visitor<References> {
    private final List<ScopeTraversal> variables = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<String> locals = new ArrayList<>();

    private References() {}

    /// The references of an expression.
    public static References of(Expression expression) {
        return expression.accept(new References());
    }

    /// The traversals that start at a name from outside.
    public List<ScopeTraversal> variables() {
        return variables;
    }

    /// The calls.
    public List<Call> calls() {
        return calls;
    }

    private References all(List<Expression> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            expressions.get(i).accept(this);
        }
        return this;
    }

    private References inside(@Nullable Expression expression) {
        return expression == null ? this : expression.accept(this);
    }

    @Override
    public References visit(NumberLiteral literal) {
        return this;
    }

    @Override
    public References visit(BoolLiteral literal) {
        return this;
    }

    @Override
    public References visit(NullLiteral literal) {
        return this;
    }

    @Override
    public References visit(StringLiteral literal) {
        return this;
    }

    @Override
    public References visit(Template template) {
        return all(template.parts());
    }

    @Override
    public References visit(TemplateWrap wrap) {
        return inside(wrap.wrapped());
    }

    @Override
    public References visit(TemplateJoin join) {
        return inside(join.tuple());
    }

    @Override
    public References visit(ScopeTraversal traversal) {
        if (!locals.contains(traversal.root())) {
            variables.add(traversal);
        }
        return this;
    }

    @Override
    public References visit(RelativeTraversal traversal) {
        return inside(traversal.source());
    }

    @Override
    public References visit(Index index) {
        inside(index.collection());
        return inside(index.key());
    }

    @Override
    public References visit(Splat splat) {
        inside(splat.source());
        return inside(splat.each());
    }

    @Override
    public References visit(SplatItem item) {
        return this;
    }

    @Override
    public References visit(Call call) {
        calls.add(call);
        return all(call.arguments());
    }

    @Override
    public References visit(Conditional conditional) {
        inside(conditional.condition());
        inside(conditional.whenTrue());
        return inside(conditional.whenFalse());
    }

    @Override
    public References visit(Binary binary) {
        inside(binary.left());
        return inside(binary.right());
    }

    @Override
    public References visit(Unary unary) {
        return inside(unary.operand());
    }

    @Override
    public References visit(Parentheses parentheses) {
        return inside(parentheses.inner());
    }

    @Override
    public References visit(TupleConstructor tuple) {
        return all(tuple.elements());
    }

    @Override
    public References visit(ObjectConstructor object) {
        for (ObjectConstructor.Item item : object.items()) {
            if (TypeExpression.keyword(item.key()) == null) {
                inside(item.key());
            }
            inside(item.value());
        }
        return this;
    }

    @Override
    public References visit(For forExpression) {
        inside(forExpression.collection());
        int outer = locals.size();
        if (forExpression.keyVariable() != null) {
            locals.add(forExpression.keyVariable());
        }
        locals.add(forExpression.valueVariable());
        inside(forExpression.key());
        inside(forExpression.value());
        inside(forExpression.condition());
        while (locals.size() > outer) {
            locals.removeLast();
        }
        return this;
    }

    @Override
    public References visit(JsonObject object) {
        for (JsonObject.Member member : object.members()) {
            inside(member.name());
            inside(member.value());
        }
        return this;
    }

    /// Mistakes are left to the evaluation, if there is one.
    @Override
    public References visit(Deferred deferred) {
        Diagnostics mistakes = new Diagnostics();
        Expression read = deferred.reading().read(mistakes);
        return mistakes.hasErrors() ? this : inside(read);
    }

    @Override
    public References visit(Invalid invalid) {
        return this;
    }
}
