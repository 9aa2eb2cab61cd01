package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Call;
import java.util.ArrayList;
import java.util.List;

/// Evaluates one call.
final class CallEvaluation {
    /// The steps that an argument costs, in addition to those for its size.
    private static final int CALL = 8;

    private final Evaluator evaluator;
    private final Call call;

    /// The arguments as written; an expanded sequence is repeated for each of its elements.
    private final List<Expression> written = new ArrayList<>();

    /// The elements of an expanded sequence, at the end of the arguments.
    private final List<Value> expanded = new ArrayList<>();

    CallEvaluation(Evaluator evaluator, Call call) {
        this.evaluator = evaluator;
        this.call = call;
    }

    Value result() {
        // Compat: a built-in function wins over one of the file (functions/named-as-built-in, functions/named-as-try).
        Scope scope = evaluator.scope();
        Function function = scope.function(call.name());
        LazyFunction lazy = function == null ? LazyFunction.named(call.name()) : null;
        UserFunction user = function == null && lazy == null ? scope.userFunction(call.name()) : null;
        Declaration declaration = function != null
                ? function.declaration()
                : user != null ? user.declaration() : lazy != null ? lazy.declaration() : null;
        if (declaration == null) {
            return unknownFunction();
        }
        if (!expand() || !countFits(declaration)) {
            return Value.DYNAMIC;
        }
        if (lazy != null) {
            return lazy(lazy);
        }
        int before = evaluator.count();
        List<Value> arguments = arguments(declaration);
        if (evaluator.count() > before) {
            return Value.DYNAMIC;
        }
        return user != null ? call(user, arguments) : function != null ? call(function, arguments) : Value.DYNAMIC;
    }

    private Value unknownFunction() {
        if (evaluator.scope().isBroken(call.name())) {
            return Value.DYNAMIC;
        }
        UnknownFunction.report(call, evaluator.scope(), evaluator.diagnostics());
        return Value.DYNAMIC;
    }

    /// Expands the final sequence; false after a diagnostic, or if it is unknown.
    private boolean expand() {
        written.addAll(call.arguments());
        if (!call.expandFinal()) {
            return true;
        }
        Expression last = call.arguments().getLast();
        int before = evaluator.count();
        Value sequence = evaluator.evaluate(last);
        Type type = sequence.type();
        if (evaluator.count() > before || (type.isDynamic() && !sequence.isNull())) {
            return false;
        }
        if (!type.isDynamic() && !type.isTuple() && !type.isList() && !type.isSet()) {
            invalidExpansion("The expanding argument (indicated by ...) must be of a tuple, list, or set type.", last);
            return false;
        }
        if (sequence.isNull()) {
            invalidExpansion("The expanding argument (indicated by ...) must not be null.", last);
            return false;
        }
        if (!sequence.isKnown()) {
            return false;
        }
        written.removeLast();
        for (Value element : sequence.elements()) {
            written.add(last);
            expanded.add(element);
        }
        return true;
    }

    private void invalidExpansion(String detail, Expression last) {
        evaluator.wrong(Code.INVALID_ARGUMENT, "Invalid expanding argument value", detail, last, call.span());
    }

    private boolean countFits(Declaration declaration) {
        int given = written.size();
        int wanted = declaration.parameters().size();
        boolean open = declaration.variadic() != null;
        if (given < wanted) {
            wrongCount(
                    "Not enough function arguments",
                    "Function " + GoQuote.quote(call.name()) + " expects" + (open ? " at least" : "") + " " + wanted
                            + " argument(s). Missing value for "
                            + GoQuote.quote(declaration.parameters().get(given).name()) + ".",
                    call.closeSpan());
            return false;
        }
        if (given > wanted && !open) {
            wrongCount(
                    "Too many function arguments",
                    "Function " + GoQuote.quote(call.name()) + " expects only " + wanted + " argument(s).",
                    place(wanted));
            return false;
        }
        return true;
    }

    private List<Value> arguments(Declaration declaration) {
        List<Value> values = new ArrayList<>(written.size());
        int evaluated = written.size() - expanded.size();
        for (int i = 0; i < written.size(); i++) {
            Value value = i < evaluated ? evaluator.evaluate(written.get(i)) : expanded.get(i - evaluated);
            evaluator.work().step(CALL + value.weight());
            Parameter parameter = declaration.parameterOf(i);
            if (parameter != null) {
                try {
                    value = Conversion.convert(value, parameter.type());
                } catch (ConversionException e) {
                    invalidArgument(i, declaration, e.getMessage());
                }
            }
            values.add(value);
        }
        return values;
    }

    private Value call(Function function, List<Value> arguments) {
        try {
            return evaluator.made(function.call(arguments, evaluator.scope().callContext()));
        } catch (FunctionException e) {
            return failed(function.declaration(), e);
        }
    }

    private Value failed(Declaration declaration, FunctionException e) {
        if (e.argument() >= 0) {
            return invalidArgument(e.argument(), declaration, e.getMessage());
        }
        return wrong(
                "Error in function call",
                "Call to function " + GoQuote.quote(call.name()) + " failed: " + e.getMessage() + ".",
                call.startSpan(),
                call);
    }

    private Value call(UserFunction function, List<Value> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isNull()) {
                return invalidArgument(i, function.declaration(), "argument must not be null");
            }
            if (arguments.get(i).type().isDynamic()) {
                return Value.DYNAMIC;
            }
        }
        Diagnostics inside = new Diagnostics();
        Value result = function.call(arguments, inside);
        for (Diagnostic diagnostic : inside.all()) {
            evaluator.diagnostics().add(diagnostic);
        }
        return inside.hasErrors() ? Value.DYNAMIC : result;
    }

    private Value lazy(LazyFunction lazy) {
        try {
            return lazy.call(written, expanded, evaluator);
        } catch (FunctionException e) {
            return failed(lazy.declaration(), e);
        }
    }

    private Value invalidArgument(int index, Declaration declaration, String reason) {
        Parameter parameter = declaration.parameterOf(index);
        boolean isWritten = index < written.size();
        return wrong(
                "Invalid function argument",
                "Invalid value for " + GoQuote.quote(parameter == null ? "" : parameter.name()) + " parameter: "
                        + reason + ".",
                isWritten ? place(index) : call.span(),
                isWritten ? written.get(index) : call);
    }

    /// Where an argument is; for an element of an expanded sequence, the whole sequence.
    private Span place(int index) {
        Expression argument = written.get(index);
        return index < written.size() - expanded.size() ? argument.startSpan() : argument.span();
    }

    private void wrongCount(String summary, String detail, Span subject) {
        evaluator.wrong(Code.INVALID_ARGUMENT, summary, detail, subject, call.span());
    }

    private Value wrong(String summary, String detail, Span subject, Expression failed) {
        Diagnostic mistake = Diagnostic.error(Code.INVALID_ARGUMENT, summary, detail, subject);
        return evaluator.wrong(mistake.within(call.span()), failed);
    }
}
