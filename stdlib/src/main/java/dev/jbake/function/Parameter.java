package dev.jbake.function;

import dev.jbake.cty.Type;

/// A parameter of a function.
///
/// @param name the name in messages and documents
/// @param type the type that arguments are converted to; dynamic takes any
/// @param text what the argument means; empty for functions that files define
/// @param allowsNull whether the body sees nulls; otherwise a null is an error
/// @param allowsUnknown whether the body sees unknowns; otherwise the result is unknown without a call
/// @param allowsDynamic whether the body sees values of the dynamic type; otherwise the result is dynamic
/// @param lazy whether the argument is handed over unevaluated; only the interpreter has such functions
public record Parameter(
        String name,
        Type type,
        String text,
        boolean allowsNull,
        boolean allowsUnknown,
        boolean allowsDynamic,
        boolean lazy) {

    /// A parameter that allows nothing special.
    public static Parameter of(String name, Type type, String text) {
        return new Parameter(name, type, text, false, false, false, false);
    }

    /// The same parameter, nulls allowed.
    public Parameter allowNull() {
        return new Parameter(name, type, text, true, allowsUnknown, allowsDynamic, lazy);
    }

    /// The same parameter, unknowns allowed.
    public Parameter allowUnknown() {
        return new Parameter(name, type, text, allowsNull, true, allowsDynamic, lazy);
    }

    /// The same parameter, values of the dynamic type allowed.
    public Parameter allowDynamic() {
        return new Parameter(name, type, text, allowsNull, allowsUnknown, true, lazy);
    }

    /// The same parameter, its argument left unevaluated.
    public Parameter asLazy() {
        return new Parameter(name, type, text, allowsNull, allowsUnknown, allowsDynamic, true);
    }

    /// The type for documents; an unevaluated argument is an expression.
    public String typeText() {
        return lazy ? "expression" : typeText(type);
    }

    /// A type as a file would write it; an object without its attributes.
    static String typeText(Type type) {
        return switch (type.kind()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOL -> "bool";
            case BYTES -> "bytes";
            case LIST -> "list(" + typeText(type.elementType()) + ")";
            case SET -> "set(" + typeText(type.elementType()) + ")";
            case MAP -> "map(" + typeText(type.elementType()) + ")";
            case TUPLE -> "tuple";
            case OBJECT -> "object";
            case DYNAMIC -> "any";
        };
    }
}
