package dev.jbake.solve.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.driver.Feature;
import dev.jbake.host.Host;
import dev.jbake.plan.Export;
import dev.jbake.plan.TargetDraft;
import dev.jbake.solve.BuildFailedException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the environment changes in exporters; no engine shows it in a result if that is also its default.
class OutputsTest {
    private static final String OLDER_FORM = "BUILDX_NO_DEFAULT_OCI_ARTIFACT";

    @Test
    void attestationsHaveTheOlderFormIfItIsWanted() throws Exception {
        for (String type : new String[] {"image", "oci", "registry"}) {
            assertThat(attributes(type, Map.of(), "1", true)).as(type).containsEntry("oci-artifact", "false");
            assertThat(attributes(type, Map.of("oci-artifact", "true"), "1", true))
                    .containsEntry("oci-artifact", "true");
            assertThat(attributes(type, Map.of(), "0", true)).doesNotContainKey("oci-artifact");
            assertThat(attributes(type, Map.of(), "1", false)).doesNotContainKey("oci-artifact");
        }
        assertThat(attributes("tar", Map.of(), "1", true)).doesNotContainKey("oci-artifact");
    }

    private static ImmutableMap<String, String> attributes(
            String type, Map<String, String> given, String wanted, boolean attestations) throws BuildFailedException {
        Host host = new Host(
                Map.of(OLDER_FORM, wanted),
                Path.of("/"),
                InputStream.nullInputStream(),
                InstantSource.system(),
                new Random(1));
        TargetDraft draft = new TargetDraft("app", null);
        draft.tag("example.org/app");
        draft.export(new Export(
                type,
                ImmutableMap.<String, String>builder()
                        .putAll(given)
                        .put("dest", type.equals("oci") || type.equals("tar") ? "/nowhere/out" : "")
                        .buildOrThrow()));
        NodeFacts node = new NodeFacts(
                "builder",
                "node",
                "remote",
                false,
                ImmutableSet.copyOf(Feature.values()),
                context -> false,
                attestations ? ImmutableSet.of("exporter.image.attestations") : ImmutableSet.of(),
                null,
                ImmutableMap.of(),
                "");
        return new Outputs(draft.finish(host), node, host).resolve().getFirst().attributes();
    }
}
