package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.Policy;
import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.go.GoBool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options that override every target.
///
/// @param push `--push`
/// @param load `--load`
/// @param call `--call`, null where every target is asked what it says itself
/// @param noCache `--no-cache`, null where not given
/// @param pull `--pull`, null where not given
/// @param sbom `--sbom`, blank where not given
/// @param provenance `--provenance`, blank where not given
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

    /// The same as `--set` would say it, in the order in which they apply.
    public List<String> overrides() {
        List<String> overrides = new ArrayList<>();
        if (push) {
            overrides.add("*.push=true");
        }
        if (load) {
            overrides.add("*.load=true");
        }
        if (call != null) {
            overrides.add("*.call=" + call.name());
        }
        if (noCache != null) {
            overrides.add("*.no-cache=" + noCache);
        }
        if (pull != null) {
            overrides.add("*.pull=" + pull);
        }
        attest("sbom", sbom, overrides);
        attest("provenance", provenance, overrides);
        if (!withoutPolicy()) {
            for (String policy : policies) {
                overrides.add("*.policy+=" + policy);
            }
        }
        return overrides;
    }

    /// A bool turns an attestation on or off; all else are its attributes.
    private static void attest(String type, String given, List<String> overrides) {
        if (!given.isEmpty()) {
            Boolean wanted = GoBool.parse(given);
            overrides.add("*.attest=type=" + type + "," + (wanted == null ? given : "disabled=" + !wanted));
        }
    }

    /// True when no policy is to be asked, whatever the targets say.
    public boolean withoutPolicy() {
        return policies.size() == 1 && Policy.disables(policies.getFirst());
    }

    /// Refuses policies that an option cannot give.
    ///
    /// @throws InvalidContent in the reference's words
    public void check() throws InvalidContent {
        Policy.checkOptions(policies);
    }
}
