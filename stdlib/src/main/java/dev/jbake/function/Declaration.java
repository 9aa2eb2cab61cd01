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
/// @param since the first version of buildx that has it; {@link #EARLIEST} for older ones
/// @param note what else one should know, or nothing
/// @param parameters the positional parameters
/// @param variadic the parameter of all further arguments; null where there may be none
/// @param returns the type of the result; null where it depends on the arguments
/// @param examples calls and what they give; tests run them
public record Declaration(
        String name,
        String description,
        String since,
        String note,
        List<Parameter> parameters,
        @Nullable Parameter variadic,
        @Nullable Type returns,
        List<Example> examples) {
    /// The oldest version of buildx that is distinguished.
    public static final String EARLIEST = "0.7.0";

    /// A declaration without parameters and examples yet.
    public static Declaration of(String name, String description) {
        return new Declaration(name, description, EARLIEST, "", List.of(), null, null, List.of());
    }

    /// The declaration with one more parameter that allows nothing special.
    public Declaration parameter(String parameter, Type type, String text) {
        return parameter(Parameter.of(parameter, type, text));
    }

    /// The declaration with one more parameter.
    public Declaration parameter(Parameter parameter) {
        return new Declaration(
                name, description, since, note, with(parameters, parameter), variadic, returns, examples);
    }

    /// The declaration with a parameter for all further arguments.
    public Declaration variadic(Parameter parameter) {
        return new Declaration(name, description, since, note, parameters, parameter, returns, examples);
    }

    /// The declaration with one more example.
    ///
    /// @param expression an expression that calls the function
    /// @param json what it gives, as `jsonencode` writes it
    public Declaration example(String expression, String json) {
        List<Example> all = with(examples, new Example(expression, json));
        return new Declaration(name, description, since, note, parameters, variadic, returns, all);
    }

    /// The declaration of a function that older versions of buildx do not have.
    public Declaration since(String version) {
        return new Declaration(name, description, version, note, parameters, variadic, returns, examples);
    }

    /// The declaration with a note.
    public Declaration note(String text) {
        return new Declaration(name, description, since, text, parameters, variadic, returns, examples);
    }

    /// The declaration with the type of its results.
    public Declaration giving(Type type) {
        return new Declaration(name, description, since, note, parameters, variadic, type, examples);
    }

    /// The function with a return type that does not depend on the arguments.
    public Function returning(Type type, Body body) {
        return new Function(giving(type), arguments -> type, body);
    }

    /// The function with a return type that does.
    public Function returning(ReturnType type, Body body) {
        return new Function(this, type, body);
    }

    /// The parameter that an argument belongs to; null where there are too many arguments.
    public @Nullable Parameter parameterOf(int argument) {
        return argument < parameters.size() ? parameters.get(argument) : variadic;
    }

    /// A sentence about {@link #since}, nothing where all versions have it.
    public String sinceText() {
        return since.equals(EARLIEST) ? "" : "In buildx since " + since + ".";
    }

    /// How it is called, with the names and types of parameters and the type of the result.
    public String signature() {
        StringBuilder text = new StringBuilder(name).append('(');
        String separator = "";
        for (Parameter parameter : parameters) {
            text.append(separator).append(parameter.name()).append(": ").append(parameter.typeText());
            separator = ", ";
        }
        if (variadic != null) {
            text.append(separator).append(variadic.name()).append("...: ").append(variadic.typeText());
        }
        return text.append(") -> ")
                .append(returns == null ? "any" : Parameter.typeText(returns))
                .toString();
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }

    /// A call and what it gives.
    ///
    /// @param expression an expression that calls the function
    /// @param json its value, as `jsonencode` writes it
    public record Example(String expression, String json) {}

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
