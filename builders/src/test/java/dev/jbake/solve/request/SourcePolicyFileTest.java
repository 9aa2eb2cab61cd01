package dev.jbake.solve.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.proto.sourcepolicy.AttrMatch;
import dev.jbake.buildkit.proto.sourcepolicy.MatchType;
import dev.jbake.buildkit.proto.sourcepolicy.Policy;
import dev.jbake.buildkit.proto.sourcepolicy.PolicyAction;
import dev.jbake.buildkit.proto.sourcepolicy.Rule;
import dev.jbake.buildkit.proto.sourcepolicy.Selector;
import dev.jbake.host.Host;
import dev.jbake.solve.BuildFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules arrive as they are written, in each form that the reference reads.
class SourcePolicyFileTest {
    @TempDir
    Path directory;

    @Test
    void allMembersAreRead() throws Exception {
        Policy policy = read("""
                {
                  "version": 1,
                  "rules": [
                    {
                      "action": "CONVERT",
                      "selector": {
                        "identifier": "docker-image://*",
                        "match_type": "REGEX",
                        "constraints": [{"key": "k", "value": "v", "condition": "NOTEQUAL"}]
                      },
                      "updates": {"identifier": "docker-image://x", "attrs": {"http.checksum": "sha256:1", "none": null}}
                    },
                    {"action": 1, "selector": {"match_type": 1}, "unknown": []}
                  ]
                }
                """);
        assertThat(policy.getVersion()).isEqualTo(1);
        Rule first = policy.getRules(0);
        assertThat(first.getAction()).isEqualTo(PolicyAction.CONVERT);
        assertThat(first.getSelector().getIdentifier()).isEqualTo("docker-image://*");
        assertThat(first.getSelector().getMatchType()).isEqualTo(MatchType.REGEX);
        assertThat(first.getSelector().getConstraints(0).getKey()).isEqualTo("k");
        assertThat(first.getSelector().getConstraints(0).getValue()).isEqualTo("v");
        assertThat(first.getSelector().getConstraints(0).getCondition()).isEqualTo(AttrMatch.NOTEQUAL);
        assertThat(first.getUpdates().getIdentifier()).isEqualTo("docker-image://x");
        assertThat(first.getUpdates().getAttrsMap()).containsEntry("http.checksum", "sha256:1");
        Rule second = policy.getRules(1);
        assertThat(second.getAction()).isEqualTo(PolicyAction.DENY);
        assertThat(second.getSelector().getMatchType()).isEqualTo(MatchType.EXACT);
        assertThat(second.hasUpdates()).isFalse();
    }

    @Test
    void theMessageItselfIsRead() throws Exception {
        Policy policy = Policy.newBuilder()
                .setVersion(1)
                .addRules(Rule.newBuilder()
                        .setAction(PolicyAction.DENY)
                        .setSelector(Selector.newBuilder().setIdentifier("local://*")))
                .build();
        Files.write(directory.resolve("rules"), policy.toByteArray());
        assertThat(read()).isEqualTo(policy);
    }

    @Test
    void mistakesAreReportedWithTheirPlace() {
        assertMistake("{\"version\": 1,\n", "invalid JSON in rules:2,1: unexpected end of JSON input");
        assertMistake("{\"rules\": {}}", "invalid rules: \"rules\" is not a list");
        assertMistake("{\"rules\": [{\"action\": true}]}", "invalid rules: \"action\" is not a string or a number");
        assertMistake("{\"rules\": [{\"action\": 3}]}", "unrecognized enum ALLOW value \"3\"");
        assertMistake(
                "{\"rules\": [{\"action\": \"UNRECOGNIZED\"}]}", "unrecognized enum ALLOW value \"UNRECOGNIZED\"");
        assertMistake("{\"version\": 1.5}", "invalid rules: \"version\" is not a whole number");
    }

    @Test
    void withoutTheVariableThereAreNoRules() throws Exception {
        assertThat(SourcePolicyFile.read(host(Map.of()))).isNull();
        assertThat(SourcePolicyFile.read(host(Map.of("EXPERIMENTAL_BUILDKIT_SOURCE_POLICY", ""))))
                .isNull();
    }

    private void assertMistake(String text, String expected) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BuildFailedException.class)
                .hasMessage("failed to parse source policy: " + expected);
    }

    private Policy read(String text) throws IOException, BuildFailedException {
        Files.writeString(directory.resolve("rules"), text, StandardCharsets.UTF_8);
        return read();
    }

    private Policy read() throws BuildFailedException {
        Policy policy = SourcePolicyFile.read(host(Map.of("EXPERIMENTAL_BUILDKIT_SOURCE_POLICY", "rules")));
        assertThat(policy).isNotNull();
        return policy;
    }

    private Host host(Map<String, String> environment) {
        return new Host(environment, directory, InputStream.nullInputStream(), InstantSource.system(), new Random(1));
    }
}
