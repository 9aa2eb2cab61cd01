package dev.jbake.stdlib.encoding;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions that write values as text of another form, or read such text.
public final class EncodingFunctions {
    private static final String HEX = "0123456789ABCDEF";

    private EncodingFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Encodings");
        String name = lookup.name();
        if (lookup.is("base64decode")) {
            return text(name, "The string that is encoded as Base64.")
                    .example("base64decode(\"aGk=\")", "\"hi\"")
                    .note("Only UTF-8 can be decoded.")
                    .returning(Type.STRING, EncodingFunctions::base64Decode);
        }
        if (lookup.is("base64encode")) {
            return text(name, "The string encoded as Base64.")
                    .example("base64encode(\"hi\")", "\"aGk=\"")
                    .returning(Type.STRING, call -> Value.of(Base64.getEncoder().encodeToString(utf8(call.string(0)))));
        }
        if (lookup.is("csvdecode")) {
            return text(name, "The rows of a CSV table, each an object with the names of the first row.")
                    .example("csvdecode(\"a,b\\n1,2\")", "[{\"a\":\"1\",\"b\":\"2\"}]")
                    .returning(CsvTable::type, CsvTable::decode);
        }
        if (lookup.is("jsondecode")) {
            return text(name, "The value of a JSON string.")
                    .example("jsondecode(\"{\\\"a\\\":[1,null]}\")", "{\"a\":[1,null]}")
                    .returning(EncodingFunctions::jsonType, call -> JsonCodec.decode(call.string(0)));
        }
        if (lookup.is("jsonencode")) {
            return Declaration.of(name, "A value as JSON on one line, with sorted keys.")
                    .parameter(Parameter.of("val", Type.DYNAMIC, "The value.")
                            .allowNull()
                            .allowUnknown()
                            .allowDynamic())
                    .example("jsonencode({ b = [1, true], a = null })", "\"{\\\"a\\\":null,\\\"b\\\":[1,true]}\"")
                    .note("`<`, `>` and `&` are written as `\\u003c`, `\\u003e` and `\\u0026`.")
                    .returning(Type.STRING, EncodingFunctions::jsonEncode);
        }
        if (lookup.is("urlencode")) {
            return text(name, "The string escaped for the query of a URL.")
                    .example("urlencode(\"a b&c\")", "\"a+b%26c\"")
                    .returning(Type.STRING, call -> Value.of(urlEncode(call.string(0))));
        }
        return null;
    }

    private static Declaration text(String name, String description) {
        return Declaration.of(name, description).parameter("str", Type.STRING, "The string.");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// What a text encodes as Base64, line ends ignored as Go does; an exception of the JDK where it is none.
    static byte[] base64(String text) {
        String joined = text.replace("\r", "").replace("\n", "");
        if (joined.length() % 4 != 0) {
            throw new IllegalArgumentException();
        }
        return Base64.getDecoder().decode(joined);
    }

    private static Type jsonType(List<Value> arguments) throws FunctionException {
        Value text = arguments.get(0);
        return text.isKnown() ? JsonCodec.decode(text.asString()).type() : Type.DYNAMIC;
    }

    private static Value jsonEncode(Call call) throws FunctionException {
        Value value = call.argument(0);
        return value.isWhollyKnown() ? Value.of(JsonCodec.encode(value)) : Value.unknown(Type.STRING);
    }

    // Compat: line breaks inside the string are skipped, padding is required (functions/base64decode-edges).
    private static Value base64Decode(Call call) throws FunctionException {
        String text = call.string(0);
        byte[] bytes;
        try {
            bytes = base64(text);
        } catch (IllegalArgumentException e) {
            throw new FunctionException("failed to decode base64 data '" + text + "'");
        }
        try {
            return Value.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new FunctionException("the result of decoding the the provided string is not valid UTF-8");
        }
    }

    /// Go's `url.QueryEscape`: a space becomes a plus sign.
    private static String urlEncode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : utf8(text)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-_.~".indexOf(c) >= 0;
            if (plain) {
                encoded.append(c);
            } else if (c == ' ') {
                encoded.append('+');
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }
}
