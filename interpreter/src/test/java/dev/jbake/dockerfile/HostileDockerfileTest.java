package dev.jbake.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.host.Host;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetDraft;
import dev.jbake.plan.TargetPlan;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileDockerfileTest {
    private static final Platform NODE = Platform.of("linux", "amd64", "");
    private static final Host HOST = new Host(
            Map.of(),
            Path.of("/nowhere"),
            InputStream.nullInputStream(),
            InstantSource.system(),
            new SplittableRandom(0));

    private static TargetPlan target(String dockerfile) {
        TargetDraft draft = new TargetDraft("t", null);
        draft.inlineDockerfile(dockerfile);
        return draft.finish(HOST);
    }

    private static DockerfileReading read(String dockerfile) {
        return new DockerfileReader().read(target(dockerfile));
    }

    private static List<Use> uses(String dockerfile) {
        TargetPlan plan = target(dockerfile);
        Stages stages = Objects.requireNonNull(new DockerfileReader().read(plan).stages());
        DockerfileView view = DockerfileView.of(stages, TargetInputs.of(plan, NODE, NODE));
        return view.uses(view.reached().getLast());
    }

    @Test
    void valuesThatGrowAreUnknown() {
        String doubled = "ARG A=0123456789\n" + "ARG A=$A$A$A$A\n".repeat(100);
        assertThat(uses(doubled + "FROM $A")).extracting(Use::origin).containsExactly(new UseOrigin.Unknown());
        String many = "ARG A=" + "x".repeat(60_000) + "\nFROM " + "$A".repeat(200_000);
        assertThat(uses(many)).extracting(Use::origin).containsExactly(new UseOrigin.Unknown());
        String replaced = "ARG A=" + "x".repeat(60_000) + "\nFROM ${A//x/$A}";
        assertThat(uses(replaced)).extracting(Use::origin).containsExactly(new UseOrigin.Unknown());
    }

    @Test
    void triggersAreNotNested() {
        assertThat(read("FROM scratch\n" + "ONBUILD ".repeat(50_000) + "RUN x").mistakes())
                .extracting(Diagnostic::detail)
                .containsExactly("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
        assertThat(read("FROM scratch\nONBUILD FROM x").mistakes())
                .extracting(Diagnostic::detail)
                .containsExactly("FROM isn't allowed as an ONBUILD trigger");
    }

    @Test
    void substitutionsAreNotNestedForEver() {
        assertThat(read("ARG A\nFROM " + "${A:-".repeat(50_000) + "x" + "}".repeat(50_000))
                        .stages())
                .isNotNull();
        assertThat(uses("ARG A\nFROM " + "${A:-".repeat(50_000) + "x" + "}".repeat(50_000)))
                .extracting(Use::origin)
                .containsExactly(new UseOrigin.Unknown());
    }

    @Test
    void devicesAreNotRead() {
        TargetDraft draft = new TargetDraft("t", null);
        draft.dockerfile("/dev/zero");
        assertThat(new DockerfileReader().read(draft.finish(HOST)).unknown()).isEqualTo("it is a pipe or a device");
    }

    @Test
    void filesAreLeftToTheBuilderIfTheyAreLarge() {
        assertThat(read("FROM scratch\n".repeat(2000)).unknown()).isEqualTo("it has more than 1000 stages");
        assertThat(read("FROM scratch\n" + "ENV A=$A B=$B\n".repeat(50_000)).stages())
                .isNotNull();
    }
}
