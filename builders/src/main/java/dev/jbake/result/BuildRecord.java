package dev.jbake.result;

import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.proto.control.BuildHistoryRecord;
import dev.jbake.buildkit.proto.control.BuildResultInfo;
import dev.jbake.buildkit.proto.control.Descriptor;
import dev.jbake.driver.DialException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the provenance for the metadata file from the daemon's build history.
public final class BuildRecord {
    private static final String KEY = "buildx.build.provenance";
    private static final String PREDICATE_TYPE = "in-toto.io/predicate-type";
    private static final long LARGEST = 256L << 20;

    private BuildRecord() {}

    /// The provenance of a build, by key: `buildx.build.provenance`, with several platforms
    /// `buildx.build.provenance/linux/arm64`. The values are base64 of JSON, as exporters answer.
    ///
    /// @param mode [ProvenanceMode#MIN] or [ProvenanceMode#MAX]
    /// @return empty when the daemon keeps no history, and when nothing was attested
    public static Map<String, String> provenance(BuildkitClient client, String ref, ProvenanceMode mode)
            throws DaemonException, DialException, InterruptedException {
        Map<String, String> found = new LinkedHashMap<>();
        Optional<BuildHistoryRecord> record = client.history(ref);
        if (record.isEmpty()) {
            return found;
        }
        Map<String, BuildResultInfo> byPlatform = record.get().getResultsMap();
        for (var result : byPlatform.entrySet()) {
            add(client, KEY + "/" + result.getKey(), result.getValue(), mode, found);
        }
        if (byPlatform.isEmpty() && record.get().hasResult()) {
            add(client, KEY, record.get().getResult(), mode, found);
        }
        return found;
    }

    private static void add(
            BuildkitClient client, String key, BuildResultInfo result, ProvenanceMode mode, Map<String, String> found)
            throws DaemonException, DialException, InterruptedException {
        for (Descriptor attestation : result.getAttestationsList()) {
            String type = attestation.getAnnotationsOrDefault(PREDICATE_TYPE, "");
            if (attestation.getMediaType().equals("application/vnd.in-toto+json")
                    && type.startsWith("https://slsa.dev/provenance/")) {
                String predicate =
                        client.content(attestation.getDigest(), LARGEST).toStringUtf8();
                byte[] json = Provenance.convert(predicate, type, mode).getBytes(StandardCharsets.UTF_8);
                found.put(key, Base64.getEncoder().encodeToString(json));
                return;
            }
        }
    }
}
