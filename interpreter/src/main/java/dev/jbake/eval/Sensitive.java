package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What no diagnostic may show. Sensitive is:
///
/// * everything below the name of a variable, attribute or key that contains one of {@link #WORDS} in any case;
/// * a text that holds such a value, or is a part of one: it may be made from it;
/// * a text with a URL that names a user, and a private key.
final class Sensitive {
    private static final List<String> WORDS =
            List.of("auth", "cred", "key", "pass", "private", "pwd", "secret", "signature", "token");

    /// Shorter texts are too often part of others by chance.
    private static final int SHORT = 4;

    private final Set<String> texts = new HashSet<>();

    /// @param known the values of all names
    Sensitive(Map<String, Value> known) {
        for (Map.Entry<String, Value> name : known.entrySet()) {
            add(name.getValue(), isName(name.getKey()));
        }
    }

    /// Whether a name looks like that of a secret.
    static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(Value value, boolean sensitive) {
        Type type = value.type();
        if (!value.isKnown() || value.isNull()) {
            return;
        }
        if (type.isMap() || type.isObject()) {
            for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                add(entry.getValue(), sensitive || isName(entry.getKey()));
            }
        } else if (!type.isPrimitive()) {
            for (Value element : value.elements()) {
                add(element, sensitive);
            }
        } else if (sensitive && !type.equals(Type.BOOL)) {
            texts.add(ValuesInScope.text(value));
        }
    }

    /// Whether a text must not be shown, whatever its name.
    boolean isText(String text) {
        if (namesUser(text) || text.contains("PRIVATE KEY") || texts.contains(text)) {
            return true;
        }
        for (String secret : texts) {
            boolean holds = secret.length() >= SHORT && text.contains(secret);
            if (holds || (text.length() >= SHORT && secret.contains(text))) {
                return true;
            }
        }
        return false;
    }

    /// `https://user:password@host/path`.
    private static boolean namesUser(String text) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int user = text.indexOf('@', at);
            int path = text.indexOf('/', at + "://".length());
            if (user > 0 && (path < 0 || user < path)) {
                return true;
            }
        }
        return false;
    }
}
