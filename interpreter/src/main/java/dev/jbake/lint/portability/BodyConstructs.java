package dev.jbake.lint.portability;

import dev.jbake.bake.attribute.Attribute;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.GroupTargets;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.eval.References;
import dev.jbake.function.Declaration;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks through the body of a file. What no version of buildx knows counts for nothing here.
final class BodyConstructs {
    private final FunctionCatalogue functions;
    private final Set<String> defined;
    private final Results results;
    private final List<Requirement> found = new ArrayList<>();

    /// @param defined the functions that the files of the run define
    BodyConstructs(FunctionCatalogue functions, Set<String> defined, Results results) {
        this.functions = functions;
        this.defined = defined;
        this.results = results;
    }

    /// An attribute of a block.
    static Construct attribute(String block, Attribute<?> attribute) {
        return Construct.of(block + " attribute `" + attribute.name() + "`", attribute.since());
    }

    /// An object as an element of an attribute.
    static @Nullable Construct object(Attribute<?> attribute) {
        String since = attribute.objectsSince();
        return since == null ? null : Construct.of("object instead of a text in `" + attribute.name() + "`", since);
    }

    static Construct function(Declaration function) {
        return Construct.of("function `" + function.name() + "`", function.since());
    }

    List<Requirement> found() {
        return found;
    }

    void look(Body body) {
        for (Body.Attribute attribute : body.attributes()) {
            expression(attribute.expression());
        }
        for (Body.Block block : body.blocks()) {
            switch (block.type()) {
                case "variable" -> variable(block.body());
                case "function" -> function(block.body());
                case "group" -> named("group", GroupTargets.SCHEMA, block.body());
                case "target" -> named("target", AttributeTable.ALL, block.body());
                default -> {}
            }
        }
    }

    private void variable(Body body) {
        for (Body.Attribute attribute : body.attributes()) {
            switch (attribute.name()) {
                case "default" -> expression(attribute.expression());
                case "description" -> add(Feature.VARIABLE_DESCRIPTION.construct(), attribute.nameSpan());
                case "type" -> add(Feature.VARIABLE_TYPE.construct(), attribute.nameSpan());
                default -> {}
            }
        }
        for (Body.Block block : body.blocks()) {
            if (block.type().equals("validation")) {
                add(Feature.VALIDATION.construct(), block.typeSpan());
                for (Body.Attribute attribute : block.body().attributes()) {
                    expression(attribute.expression());
                }
            }
        }
    }

    private void function(Body body) {
        for (Body.Attribute attribute : body.attributes()) {
            if (attribute.name().equals("result")) {
                expression(attribute.expression());
            }
        }
    }

    private void named(String block, List<? extends Attribute<?>> schema, Body body) {
        for (Body.Attribute written : body.attributes()) {
            if (block.equals("target") && written.name().equals("matrix")) {
                add(Feature.MATRIX.construct(), written.nameSpan());
                expression(written.expression());
            } else if (block.equals("target") && written.name().equals("name")) {
                add(Feature.NAME.construct(), written.nameSpan());
                expression(written.expression());
            }
            for (Attribute<?> attribute : schema) {
                if (attribute.name().equals(written.name())) {
                    add(attribute(block, attribute), written.nameSpan());
                    content(attribute, written.expression());
                    expression(written.expression());
                }
            }
        }
    }

    private void content(Attribute<?> attribute, Expression expression) {
        Construct object = object(attribute);
        if (object != null) {
            for (Expression element : results.elements(expression)) {
                if (Results.isObject(element)) {
                    add(object, element.span());
                }
            }
        }
        switch (attribute.name()) {
            case "output" -> {
                for (Expression result : results.of(expression)) {
                    if (result instanceof Expression.TupleConstructor tuple
                            && tuple.elements().size() > 1) {
                        add(
                                Feature.SEVERAL_OUTPUTS.construct(),
                                tuple.elements().get(1).span());
                    }
                }
            }
            case "args", "labels" -> {
                for (Expression value : results.members(expression)) {
                    if (value instanceof Expression.NullLiteral) {
                        add(Feature.NULL_ENTRY.construct(), value.span());
                    }
                }
            }
            default -> {}
        }
    }

    /// Calls and references, wherever they stand in it.
    private void expression(Expression expression) {
        References references = References.of(expression);
        for (Expression.Call call : references.calls()) {
            Declaration function = defined.contains(call.name()) ? null : functions.find(call.name());
            if (function != null) {
                add(function(function), call.nameSpan());
            }
        }
        for (Expression.ScopeTraversal traversal : references.variables()) {
            if (traversal.root().equals("target") || traversal.root().equals("group")) {
                add(Feature.BLOCK_REFERENCE.construct(), traversal.span());
            }
        }
    }

    private void add(Construct construct, Span place) {
        if (construct.since().compareTo(Portability.EARLIEST) > 0) {
            found.add(new Requirement(construct, place));
        }
    }
}
