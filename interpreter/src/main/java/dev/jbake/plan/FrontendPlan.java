package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the frontend gets for one target besides its inputs and platforms.
///
/// @param attributes the frontend attributes that hold on every node: `target`, `build-arg:*`, `label:*`, `no-cache`,
///     `shm-size`, `ulimit`, `force-network-mode`, resource limits
/// @param attestations by type (`provenance`, `sbom`): the CSV for the frontend attribute, or `disabled=true`
/// @param extraHosts host to addresses; `host-gateway` is still symbolic
/// @param pull true if base images are always looked up (`image-resolve-mode=pull`)
/// @param call what the frontend is asked instead of building, such as `lint`; null for a build
public record FrontendPlan(
        ImmutableMap<String, String> attributes,
        ImmutableMap<String, String> attestations,
        ImmutableMap<String, ImmutableList<String>> extraHosts,
        boolean pull,
        @Nullable String call) {

    /// The attestations that are to be made; a call makes none.
    public Map<String, String> wantedAttestations() {
        Map<String, String> wanted = new TreeMap<>();
        if (call == null) {
            attestations.forEach((type, csv) -> {
                if (!csv.equals("disabled=true")) {
                    wanted.put(type, csv);
                }
            });
        }
        return wanted;
    }
}
