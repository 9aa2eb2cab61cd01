package dev.jbake.eval;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoQuote;
import dev.jbake.syntax.Expression.Call;
import java.util.ArrayList;
import java.util.List;

/// Reports a call to a function that does not exist.
public final class UnknownFunction {
    private static final String SEPARATOR = "::";

    private UnknownFunction() {}

    /// Adds the diagnostic, with a similar name if there is one.
    public static void report(Call call, Scope scope, Diagnostics diagnostics) {
        diagnostics.error(
                Code.UNKNOWN_FUNCTION,
                "Call to unknown function",
                detail(call.name(), scope, diagnostics),
                call.nameSpan());
    }

    private static String detail(String name, Scope scope, Diagnostics diagnostics) {
        int separator = name.lastIndexOf(SEPARATOR);
        if (separator >= 0) {
            String namespace = name.substring(0, separator + SEPARATOR.length());
            return "There are no functions in namespace " + GoQuote.quote(namespace) + ".";
        }
        return "There is no function named " + GoQuote.quote(name) + "."
                + Suggestions.didYouMean(name, () -> names(scope), diagnostics);
    }

    private static List<String> names(Scope scope) {
        List<String> names = new ArrayList<>();
        scope.addFunctionNames(names);
        LazyFunction.addNames(names);
        return names;
    }
}
