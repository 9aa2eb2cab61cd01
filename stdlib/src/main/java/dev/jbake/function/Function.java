package dev.jbake.function;

import dev.jbake.cty.Conformance;
import dev.jbake.cty.InconsistentTypesException;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.function.Declaration.Body;
import dev.jbake.function.Declaration.ReturnType;
import dev.jbake.limit.LimitExceeded;
import java.util.ArrayList;
import java.util.List;

/// A function whose arguments are evaluated before the call.
public final class Function {
    private final Declaration declaration;
    private final ReturnType returnType;
    private final Body body;

    Function(Declaration declaration, ReturnType returnType, Body body) {
        this.declaration = declaration;
        this.returnType = returnType;
        this.body = body;
    }

    /// The facts about it.
    public Declaration declaration() {
        return declaration;
    }

    /// How it is called.
    public String name() {
        return declaration.name();
    }

    /// Calls the function: checks the number of arguments, converts them, deals with nulls and unknowns as the
    /// parameters say, and runs the body.
    public Value call(List<Value> arguments, CallContext context) throws FunctionException {
        checkCount(arguments.size());
        List<Value> converted = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            try {
                converted.add(Conversion.convert(arguments.get(i), parameter(i).type()));
            } catch (ConversionException e) {
                throw new FunctionException(i, e.getMessage());
            }
        }
        boolean unknown = false;
        for (int i = 0; i < converted.size(); i++) {
            Value argument = converted.get(i);
            Parameter parameter = parameter(i);
            if (argument.isNull() && !parameter.allowsNull()) {
                throw new FunctionException(i, "argument must not be null");
            }
            if (argument.type().isDynamic() && !parameter.allowsDynamic()) {
                return Value.DYNAMIC;
            }
            unknown |= !argument.isKnown() && !parameter.allowsUnknown();
        }
        try {
            Type type = returnType.of(converted);
            return unknown ? Value.unknown(type) : checked(body.apply(new Call(converted, type, context)), type);
        } catch (LimitExceeded e) {
            throw e;
        } catch (InconsistentTypesException e) {
            throw new FunctionException(e.reason());
        } catch (RuntimeException e) {
            throw unexpected(e);
        }
    }

    private static Value checked(Value result, Type type) throws FunctionException {
        String problem = Conformance.firstProblem(result.type(), type);
        if (problem != null) {
            throw new FunctionException("the result does not have the type that the arguments promise: " + problem);
        }
        return result;
    }

    // Compat: a function that panics is a call that fails (functions/setproduct-of-nulls, functions/merge-typed-null).
    private static FunctionException unexpected(RuntimeException failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return new FunctionException(
                "unexpected " + failure + (frames.length > 0 ? " at " + frames[0] : "") + ", which is a bug in jbake");
    }

    private void checkCount(int given) throws FunctionException {
        int wanted = declaration.parameters().size();
        boolean open = declaration.variadic() != null;
        if (given < wanted || (given > wanted && !open)) {
            throw new FunctionException("wrong number of arguments (" + (open ? "at least " : "") + wanted
                    + " required; " + given + " given)");
        }
    }

    private Parameter parameter(int index) {
        Parameter found = declaration.parameterOf(index);
        if (found == null) {
            throw new IllegalStateException("no parameter for argument " + index + " of " + name());
        }
        return found;
    }
}
