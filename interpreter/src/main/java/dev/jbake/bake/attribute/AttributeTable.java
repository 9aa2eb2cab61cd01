package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.OverrideKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All attributes of a target, in the order in which they are printed.
public final class AttributeTable {
    /// The table.
    public static final List<Attribute<?>> ALL = List.of(
            Description.ATTRIBUTE,
            Inherits.ATTRIBUTE,
            new Annotations(),
            new Attest(),
            Context.ATTRIBUTE,
            Contexts.ATTRIBUTE,
            Dockerfile.ATTRIBUTE,
            DockerfileInline.ATTRIBUTE,
            Args.ATTRIBUTE,
            new Labels(),
            Tags.ATTRIBUTE,
            new CacheFrom(),
            CacheTo.ATTRIBUTE,
            Stage.ATTRIBUTE,
            Secrets.ATTRIBUTE,
            new SshAgents(),
            Platforms.ATTRIBUTE,
            Output.ATTRIBUTE,
            new Pull(),
            new NoCache(),
            Network.ATTRIBUTE,
            new NoCacheFilter(),
            new ShmSize(),
            new Ulimits(),
            new Resources(),
            new CallAttribute(),
            Entitlements.ATTRIBUTE,
            new ExtraHosts(),
            Policy.ATTRIBUTE);

    private static final Map<String, Attribute<?>> BY_NAME = byName();
    private static final Map<String, OverrideKey> BY_OVERRIDE_KEY = byOverrideKey();

    private AttributeTable() {}

    /// The attribute of a name, null where there is none.
    public static @Nullable Attribute<?> named(String name) {
        return BY_NAME.get(name);
    }

    /// The override key of a name, null where there is none.
    public static @Nullable OverrideKey overrideKey(String name) {
        return BY_OVERRIDE_KEY.get(name);
    }

    private static Map<String, Attribute<?>> byName() {
        Map<String, Attribute<?>> byName = new HashMap<>();
        for (Attribute<?> attribute : ALL) {
            byName.put(attribute.name(), attribute);
        }
        return byName;
    }

    private static Map<String, OverrideKey> byOverrideKey() {
        Map<String, OverrideKey> byKey = new HashMap<>();
        for (Attribute<?> attribute : ALL) {
            for (OverrideKey key : attribute.overrideKeys()) {
                byKey.put(key.key(), key);
            }
        }
        return byKey;
    }
}
