package dev.jbake.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jbake.stdlib.StandardFunctions;
import java.util.List;
import java.util.stream.Stream;

/// Calls of every function with arguments that are nearly right.
class FunctionsFuzzTest {
    private static final List<String> NAMES = Stream.concat(
                    StandardFunctions.table().names().stream(), Stream.of("try", "can", "convert"))
            // as slow as it is asked to be
            .filter(name -> !name.equals("bcrypt"))
            .sorted()
            .toList();
    private static final int ARGUMENTS = 4;
    private static final int DEPTH = 3;

    @FuzzTest(maxDuration = "10s")
    void functions(FuzzedDataProvider data) {
        Fuzzed.evaluate(call(data, DEPTH));
    }

    private static String call(FuzzedDataProvider data, int depth) {
        StringBuilder text = new StringBuilder(data.pickValue(NAMES)).append('(');
        int count = data.consumeInt(0, ARGUMENTS);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ").append(argument(data, depth));
        }
        return text.append(data.consumeInt(0, 15) == 0 && count > 0 ? "...)" : ")")
                .toString();
    }

    private static String argument(FuzzedDataProvider data, int depth) {
        return switch (data.consumeInt(0, depth == 0 ? 7 : 11)) {
            case 0, 1, 2 -> quoted(data.consumeString(16));
            case 3 -> String.valueOf(data.consumeInt(-20, 300));
            case 4 -> String.valueOf(data.consumeLong()) + "e" + data.consumeInt(-40, 40);
            case 5 -> data.pickValue(List.of("null", "true", "false", "0", "\"\"", "[]", "{}", "-1", "0.5"));
            case 6 ->
                data.pickValue(List.of("\"2020-01-02T03:04:05Z\"", "\"1.2.3-rc.1\"", "\"10.0.0.0/8\"", "\"%[2]*d\""));
            case 7 ->
                data.pickValue(
                        List.of("\"^(?P<a>[a-z]+)(.*)$\"", "\"YYYY-MM-DD'T'hh\"", "\"aGVsbG8=\"", "\"a,b\\n1,2\""));
            case 8, 9 -> "[" + argument(data, depth - 1) + ", " + argument(data, depth - 1) + "]";
            case 10 -> "{ a = " + argument(data, depth - 1) + ", b = " + argument(data, depth - 1) + " }";
            default -> call(data, depth - 1);
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\' || point == '$' || point == '%' || point < ' ') {
                quoted.append(String.format("\\u%04x", point));
            } else if (point < 0xd800 || point > 0xdfff) {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
