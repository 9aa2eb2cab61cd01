package dev.jbake.conformance.fuzz.expression;

import java.util.List;

/// What a function takes and gives, as far as the generator wants to know.
///
/// @param name its name
/// @param result the kind of its result
/// @param parameters the kinds of its parameters
/// @param variadic whether the last one may be repeated
record FunctionShape(String name, ExpressionKind result, List<ExpressionKind> parameters, boolean variadic) {}
