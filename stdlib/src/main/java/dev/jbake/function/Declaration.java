package dev.jbake.function;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about a function but its body; the one place for these facts.
///
/// @param name how it is called
/// @param description one sentence for documents and completion
/// @param parameters the positional parameters
/// @param variadic the parameter of all further arguments; null where there may be none
/// @param example an expression that calls the function
/// @param result what the example gives, as `jsonencode` writes it
public record Declaration(
        String name,
        String description,
        List<Parameter> parameters,
        @Nullable Parameter variadic,
        String example,
        String result) {

    /// A declaration without parameters and example yet.
    public static Declaration of(String name, String description) {
        return new Declaration(name, description, List.of(), null, "", "");
    }

    /// The declaration with one more parameter that allows nothing special.
    public Declaration parameter(String parameter, Type type) {
        return parameter(Parameter.of(parameter, type));
    }

    /// The declaration with one more parameter.
    public Declaration parameter(Parameter parameter) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(parameter);
        return new Declaration(name, description, List.copyOf(all), variadic, example, result);
    }

    /// The declaration with a parameter for all further arguments.
    public Declaration variadic(Parameter parameter) {
        return new Declaration(name, description, parameters, parameter, example, result);
    }

    /// The declaration with its example.
    public Declaration example(String expression, String json) {
        return new Declaration(name, description, parameters, variadic, expression, json);
    }

    /// The function with a return type that does not depend on the arguments.
    public Function returning(Type type, Body body) {
        return new Function(this, arguments -> type, body);
    }

    /// The function with a return type that does.
    public Function returning(ReturnType type, Body body) {
        return new Function(this, type, body);
    }

    /// The parameter that an argument belongs to; null where there are too many arguments.
    public @Nullable Parameter parameterOf(int argument) {
        return argument < parameters.size() ? parameters.get(argument) : variadic;
    }

    /// Finds the type of the result from the arguments, unknown ones included.
    @FunctionalInterface
    public interface ReturnType {
        /// The type, dynamic where it cannot be said yet.
        Type of(List<Value> arguments) throws FunctionException;
    }

    /// What a function does.
    @FunctionalInterface
    public interface Body {
        /// The result, which must conform to the return type.
        Value apply(Call call) throws FunctionException;
    }
}
