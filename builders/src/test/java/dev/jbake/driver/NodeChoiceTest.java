package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.jbake.driver.NodeChoice.Share;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The choice of nodes against what buildx chooses (`nodes.txt`).
class NodeChoiceTest {

    @TestFactory
    Stream<DynamicTest> asTheReference() throws IOException {
        String table =
                Resources.toString(Resources.getResource(NodeChoiceTest.class, "nodes.txt"), StandardCharsets.UTF_8);
        return table.lines()
                .filter(line -> line.startsWith("node\t"))
                .filter(line ->
                        !line.contains("\tlocal\t") || Platform.local().format().equals("linux/amd64"))
                .map(line -> dynamicTest(line, () -> check(line)));
    }

    @Test
    void platformsOfOneNodeAreOneShareInTheTargetsOrder() throws MalformedException {
        List<List<Platform>> workers = List.of(list("linux/amd64 linux/386"), list("linux/arm64"));
        assertThat(NodeChoice.capable(
                        List.of(List.of(), List.of()),
                        workers,
                        Map.of("app", list("linux/arm64 linux/386 linux/amd64"))))
                .isEqualTo(ImmutableMap.of(
                        "app",
                        ImmutableList.of(
                                new Share(1, list("linux/arm64")), new Share(0, list("linux/386 linux/amd64")))));
    }

    @Test
    void aTargetWithoutPlatformsGoesToTheFirstNode() {
        Map<String, List<Platform>> targets = Map.of("app", List.of());
        assertThat(NodeChoice.exact(List.of(List.of(), List.of()), targets))
                .isEqualTo(Map.of("app", ImmutableList.of(new Share(0, ImmutableList.of()))));
    }

    @Test
    void onePlatformThatIsConfiguredNowhereEndsTheExactPass() throws MalformedException {
        assertThat(NodeChoice.exact(
                        List.of(list("linux/amd64")),
                        ImmutableMap.of("a", list("linux/amd64"), "b", list("linux/s390x"))))
                .isNull();
    }

    @Test
    void aPlatformThatNoNodeRunsGoesToTheFirst() throws MalformedException {
        assertThat(NodeChoice.capable(
                        List.of(List.of(), List.of()),
                        List.of(list("linux/amd64"), list("linux/arm64")),
                        Map.of("a", list("linux/s390x"))))
                .isEqualTo(Map.of("a", ImmutableList.of(new Share(0, list("linux/s390x")))));
    }

    private static void check(String line) throws MalformedException {
        String[] row = line.split("\t", 3);
        String[] nodesAndResult = row[2].split(" => ", 2);
        List<List<Platform>> nodes = new ArrayList<>();
        for (String node : Splitter.on(" | ").split(nodesAndResult[0])) {
            nodes.add(list(node.equals("-") ? "" : node));
        }
        List<List<Platform>> none =
                nodes.stream().map(node -> List.<Platform>of()).toList();
        List<String> results = new ArrayList<>();
        for (Platform wanted : Platform.parseEach(row[1])) {
            Map<String, List<Platform>> target = Map.of("t", List.of(wanted));
            ImmutableMap<String, ImmutableList<Share>> exact = NodeChoice.exact(nodes, target);
            results.add((exact == null ? -1 : only(exact)) + "/" + only(NodeChoice.capable(nodes, none, target)));
        }
        // A platform that no node runs is the first node's; the recorded -1 is that case.
        assertThat(String.join(" ", results)).isEqualTo(nodesAndResult[1].replace("/-1", "/0"));
    }

    private static int only(ImmutableMap<String, ImmutableList<Share>> choice) {
        return Objects.requireNonNull(choice.get("t")).getFirst().node();
    }

    @Test
    void platformsOfWorkersAreComparedInOneForm() {
        assertThat(NodeChoice.distinct(List.of(
                        Platform.of("linux", "amd64", ""),
                        Platform.of("linux", "x86_64", "v1"),
                        Platform.of("linux", "386", ""))))
                .extracting(Platform::format)
                .containsExactly("linux/amd64", "linux/386");
    }

    private static ImmutableList<Platform> list(String platforms) throws MalformedException {
        ImmutableList.Builder<Platform> list = ImmutableList.builder();
        for (String platform : Splitter.on(' ').omitEmptyStrings().split(platforms)) {
            list.add(Platform.parse(platform).normalized());
        }
        return list.build();
    }
}
