package dev.jbake.lint.portability;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.For;
import dev.jbake.syntax.JsonObject;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What expressions may result in, as far as the files spell it out: both branches of a conditional, the defaults
/// of variables, the values of plain attributes, the results of the files' functions.
final class PossibleResults {
    private final Map<String, Expression> named = new HashMap<>();
    private final Map<String, @Nullable Expression> functions = new HashMap<>();

    PossibleResults(List<Body> bodies) {
        for (Body body : bodies) {
            for (Body.Attribute attribute : body.attributes()) {
                named.put(attribute.name(), attribute.expression());
            }
            for (Body.Block block : body.blocks()) {
                if (!block.labels().isEmpty()) {
                    define(block, block.labels().getFirst().text());
                }
            }
        }
    }

    private void define(Body.Block block, String name) {
        if (block.type().equals("function")) {
            functions.put(name, attribute(block.body(), "result"));
        } else if (block.type().equals("variable")) {
            Expression value = attribute(block.body(), "default");
            if (value != null) {
                named.put(name, value);
            }
        }
    }

    private static @Nullable Expression attribute(Body body, String name) {
        for (Body.Attribute attribute : body.attributes()) {
            if (attribute.name().equals(name)) {
                return attribute.expression();
            }
        }
        return null;
    }

    /// Whether the files define a function.
    boolean isDefined(String function) {
        return functions.containsKey(function);
    }

    /// The expressions one of which is the value.
    List<Expression> of(Expression expression) {
        return of(expression, new HashSet<>());
    }

    /// @param followed the names and functions that have been followed already
    private List<Expression> of(Expression expression, Set<String> followed) {
        List<Expression> results = new ArrayList<>();
        List<Expression> left = new ArrayList<>(List.of(expression));
        while (!left.isEmpty()) {
            Expression next = left.removeLast();
            if (next instanceof Expression.Parentheses parentheses) {
                left.add(parentheses.inner());
            } else if (next instanceof Expression.Conditional conditional) {
                left.add(conditional.whenFalse());
                left.add(conditional.whenTrue());
            } else {
                String key = key(next);
                Expression meant = next instanceof Call ? functions.get(key) : named.get(key);
                if (meant == null) {
                    results.add(next);
                } else if (followed.add(next instanceof Call ? key + "()" : key)) {
                    left.add(meant);
                }
            }
        }
        return results;
    }

    /// The name that is referred to or called; empty for anything else.
    private static String key(Expression expression) {
        if (expression instanceof Expression.ScopeTraversal traversal
                && traversal.steps().isEmpty()) {
            return traversal.root();
        }
        return expression instanceof Call call ? call.name() : "";
    }

    /// The elements of all tuples that an expression may result in.
    List<Expression> elements(Expression expression) {
        List<Expression> elements = new ArrayList<>();
        addElements(expression, new HashSet<>(), elements);
        return elements;
    }

    private void addElements(Expression expression, Set<String> followed, List<Expression> elements) {
        for (Expression result : of(expression, followed)) {
            if (result instanceof TupleConstructor tuple) {
                tuple.elements().forEach(element -> elements.addAll(of(element)));
            } else if (result instanceof For each && each.key() == null) {
                elements.add(each.value());
            } else if (result instanceof Call call && call.name().equals("concat")) {
                call.arguments().forEach(argument -> addElements(argument, followed, elements));
            }
        }
    }

    /// The values in all objects that an expression may result in.
    List<Expression> members(Expression expression) {
        List<Expression> members = new ArrayList<>();
        for (Expression result : of(expression)) {
            if (result instanceof ObjectConstructor object) {
                object.items().forEach(item -> members.addAll(of(item.value())));
            } else if (result instanceof JsonObject object) {
                object.members().forEach(member -> members.addAll(of(member.value())));
            }
        }
        return members;
    }

    /// The literal string that a template begins with, empty for anything else.
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
        return expression instanceof ObjectConstructor
                || expression instanceof JsonObject
                || (expression instanceof For each && each.key() != null);
    }
}
