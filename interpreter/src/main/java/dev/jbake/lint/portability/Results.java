package dev.jbake.lint.portability;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.TupleConstructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What expressions may result in, as far as that is written in the files: both branches of a conditional, the defaults
/// of variables, the values of plain attributes.
final class Results {
    private final Map<String, Expression> named = new HashMap<>();

    Results(List<Body> bodies) {
        for (Body body : bodies) {
            for (Body.Attribute attribute : body.attributes()) {
                named.put(attribute.name(), attribute.expression());
            }
            for (Body.Block block : body.blocks()) {
                if (block.type().equals("variable") && !block.labels().isEmpty()) {
                    for (Body.Attribute attribute : block.body().attributes()) {
                        if (attribute.name().equals("default")) {
                            named.put(block.labels().getFirst().text(), attribute.expression());
                        }
                    }
                }
            }
        }
    }

    /// The expressions of which one gives the value.
    List<Expression> of(Expression expression) {
        List<Expression> results = new ArrayList<>();
        List<Expression> left = new ArrayList<>(List.of(expression));
        Set<String> followed = new HashSet<>();
        while (!left.isEmpty()) {
            Expression next = left.removeLast();
            if (next instanceof Expression.Parentheses parentheses) {
                left.add(parentheses.inner());
            } else if (next instanceof Expression.Conditional conditional) {
                left.add(conditional.whenFalse());
                left.add(conditional.whenTrue());
            } else if (next instanceof Expression.ScopeTraversal traversal
                    && traversal.steps().isEmpty()
                    && named.containsKey(traversal.root())) {
                if (followed.add(traversal.root())) {
                    left.add(named.get(traversal.root()));
                }
            } else {
                results.add(next);
            }
        }
        return results;
    }

    /// The elements of all tuples that an expression may result in.
    List<Expression> elements(Expression expression) {
        List<Expression> elements = new ArrayList<>();
        for (Expression result : of(expression)) {
            if (result instanceof TupleConstructor tuple) {
                tuple.elements().forEach(element -> elements.addAll(of(element)));
            } else if (result instanceof Expression.For each && each.key() == null) {
                elements.add(each.value());
            }
        }
        return elements;
    }

    /// The values in all objects that an expression may result in.
    List<Expression> members(Expression expression) {
        List<Expression> members = new ArrayList<>();
        for (Expression result : of(expression)) {
            if (result instanceof Expression.ObjectConstructor object) {
                object.items().forEach(item -> members.addAll(of(item.value())));
            } else if (result instanceof Expression.JsonObject object) {
                object.members().forEach(member -> members.addAll(of(member.value())));
            }
        }
        return members;
    }

    /// The literal text that a template begins with, blank for anything else.
    static String textStart(Expression expression) {
        if (expression instanceof Expression.StringLiteral text) {
            return text.value();
        } else if (expression instanceof Expression.Template template) {
            return textStart(template.parts().getFirst());
        } else if (expression instanceof Expression.Deferred deferred) {
            return textStart(deferred.reading().read(new Diagnostics()));
        }
        return "";
    }

    static boolean isObject(Expression expression) {
        return expression instanceof Expression.ObjectConstructor
                || expression instanceof Expression.JsonObject
                || (expression instanceof Expression.For each && each.key() != null);
    }
}
