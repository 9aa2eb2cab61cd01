package dev.jbake.result;

import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a frontend answered to a call, for people or as JSON.
///
/// @param text what is printed; JSON where that was asked for
/// @param error what went wrong, empty if nothing did
/// @param status 0, or what the frontend says that the exit status should be
public record CallAnswer(String text, String error, int status) {
    private static final String JSON = "result.json";
    private static final String TEXT = "result.txt";

    /// Reads an answer.
    ///
    /// @param method what was asked, and in which form it is to be printed
    /// @param answer the result's metadata
    /// @param dockerfile how messages name the Dockerfile
    public static CallAnswer of(CallMethod method, Map<String, String> answer, String dockerfile) {
        boolean json = method.format().equals("json");
        String found = answer.getOrDefault(JSON, "");
        int status = method.ignoreStatus() ? 0 : status(answer.get("result.statuscode"));
        if (method.name().equals("lint")) {
            JsonNode lint = found.isEmpty() ? null : parse(found);
            LintResult result = LintResult.of(lint, dockerfile);
            String text = json ? found + "\n" : result.text();
            return new CallAnswer(text, result.error(), result.error().isEmpty() ? status : 1);
        }
        String text = answer.get(TEXT);
        if (json && answer.containsKey(JSON)) {
            return new CallAnswer(found + "\n", "", status);
        }
        return text == null
                ? new CallAnswer("", "the frontend answered nothing to " + method.name(), 1)
                : new CallAnswer(text, "", status);
    }

    /// The JSON of an answer, null if it is none.
    public static @Nullable JsonNode parse(String text) {
        return JsonReader.read(new Source(JSON, text), new Diagnostics());
    }

    private static int status(@Nullable String written) {
        try {
            return written == null ? 0 : Integer.parseInt(written);
        } catch (NumberFormatException ignored) {
            return 0;
        }
    }
}
