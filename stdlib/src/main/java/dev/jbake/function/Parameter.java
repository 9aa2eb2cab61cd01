package dev.jbake.function;

import dev.jbake.cty.Type;

/// A parameter of a function.
///
/// @param name the name in messages and documents
/// @param type the type that arguments are converted to; dynamic takes any
/// @param allowsNull whether the body sees nulls; otherwise a null is an error
/// @param allowsUnknown whether the body sees unknowns; otherwise the result is unknown without a call
/// @param allowsDynamic whether the body sees values of the dynamic type; otherwise the result is dynamic
/// @param lazy whether the argument is handed over unevaluated; only the interpreter has such functions
public record Parameter(
        String name, Type type, boolean allowsNull, boolean allowsUnknown, boolean allowsDynamic, boolean lazy) {

    /// A parameter that allows nothing special.
    public static Parameter of(String name, Type type) {
        return new Parameter(name, type, false, false, false, false);
    }

    /// The same parameter, nulls allowed.
    public Parameter allowNull() {
        return new Parameter(name, type, true, allowsUnknown, allowsDynamic, lazy);
    }

    /// The same parameter, unknowns allowed.
    public Parameter allowUnknown() {
        return new Parameter(name, type, allowsNull, true, allowsDynamic, lazy);
    }

    /// The same parameter, values of the dynamic type allowed.
    public Parameter allowDynamic() {
        return new Parameter(name, type, allowsNull, allowsUnknown, true, lazy);
    }

    /// The same parameter, its argument left unevaluated.
    public Parameter asLazy() {
        return new Parameter(name, type, allowsNull, allowsUnknown, allowsDynamic, true);
    }
}
