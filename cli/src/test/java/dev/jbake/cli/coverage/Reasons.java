package dev.jbake.cli.coverage;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.function.Declaration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why no case shows a behaviour of an attribute or a function.
final class Reasons {
    private static final Set<String> NOT_IN_COMPOSE = Set.of(
            "description", "inherits", "annotations", "resources", "call", "entitlements", "policy", "matrix", "name");
    private static final Map<String, String> NOT_BUILT = Map.of(
            "description", "it is not sent to the builder",
            "pull", "it needs a registry whose images change",
            "resources", "it needs a daemon that limits resources",
            "policy", "jbake does not support it yet");

    private Reasons() {}

    /// Null where there is no reason: a case has to show it.
    static @Nullable String attribute(String name, Behaviour behaviour) {
        Attribute<?> attribute = AttributeTable.named(name);
        boolean matrix = attribute == null;
        boolean plain = attribute == null ? name.equals("name") : isPlain(attribute);
        boolean overridden = attribute != null && !attribute.overrideKeys().isEmpty();
        return switch (behaviour) {
            case OBJECT -> plain ? "it has no object form" : null;
            case COMPOSE -> NOT_IN_COMPOSE.contains(name) ? "compose files have no key for it" : null;
            case INHERITED -> matrix ? "it belongs to its block" : null;
            case SET, ADDED -> overridden ? null : "`--set` has no key for it";
            case BUILT -> NOT_BUILT.get(name);
            case NATIVE, JSON, LAID, REFUSED, RESULT, NULL, MISTAKE -> null;
        };
    }

    private static boolean isPlain(Attribute<?> attribute) {
        boolean texts = attribute.type().isList() && attribute.objectsSince() == null;
        return attribute.type().isPrimitive() || texts;
    }

    /// Null where there is no reason: a case has to show it.
    static @Nullable String function(Declaration function, Behaviour behaviour) {
        boolean ofBytes = function.name().startsWith("bytes");
        return switch (behaviour) {
            case RESULT -> ofBytes ? "no function of bake gives the bytes that it takes" : null;
            case NULL -> function.parameters().isEmpty() && function.variadic() == null ? "it has no parameters" : null;
            default -> null;
        };
    }
}
