package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.Policy;
import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.go.GoBool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options that override every target.
///
/// @param push `--push`
/// @param load `--load`
/// @param call `--call`, null if each target's own `call` counts
/// @param noCache `--no-cache`, null if not given
/// @param pull `--pull`, null if not given
/// @param sbom `--sbom`, blank if not given
/// @param provenance `--provenance`, blank if not given
/// @param policies `--policy`, as written
public record Shorthands(
        boolean push,
        boolean load,
        @Nullable CallMethod call,
        @Nullable Boolean noCache,
        @Nullable Boolean pull,
        String sbom,
        String provenance,
        List<String> policies) {
    /// No option given.
    public static final Shorthands NONE = new Shorthands(false, false, null, null, null, "", "", List.of());

    /// Adds the options to the overrides, in the order in which they apply.
    public void addTo(Overrides overrides) {
        if (push) {
            overrides.setAll("push", "true", false);
        }
        if (load) {
            overrides.setAll("load", "true", false);
        }
        if (call != null) {
            overrides.setAll("call", call.name(), false);
        }
        if (noCache != null) {
            overrides.setAll("no-cache", noCache.toString(), false);
        }
        if (pull != null) {
            overrides.setAll("pull", pull.toString(), false);
        }
        attest("sbom", sbom, overrides);
        attest("provenance", provenance, overrides);
        if (!withoutPolicy()) {
            for (String policy : policies) {
                overrides.setAll("policy", policy, true);
            }
        }
    }

    /// A bool turns an attestation on or off; everything else is its attributes.
    private static void attest(String type, String given, Overrides overrides) {
        if (!given.isEmpty()) {
            Boolean wanted = GoBool.parse(given);
            String attributes = wanted == null ? given : "disabled=" + !wanted;
            overrides.setAll("attest", "type=" + type + "," + attributes, false);
        }
    }

    /// True if no policy is evaluated, whatever the targets say.
    public boolean withoutPolicy() {
        return policies.size() == 1 && Policy.disables(policies.getFirst());
    }

    /// Refuses policies that the option cannot have.
    ///
    /// @throws InvalidContent in the reference's words
    public void check() throws InvalidContent {
        Policy.checkOptions(policies);
    }
}
