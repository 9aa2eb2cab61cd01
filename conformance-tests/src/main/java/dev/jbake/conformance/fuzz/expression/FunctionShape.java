package dev.jbake.conformance.fuzz.expression;

import java.util.List;

/// The kinds of a function's parameters and of its result.
///
/// @param name its name
/// @param result the kind of its result
/// @param parameters the kinds of its parameters
/// @param variadic whether the last one may be repeated
record FunctionShape(String name, ExpressionKind result, List<ExpressionKind> parameters, boolean variadic) {}
