package dev.jbake.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.dockerfile.DockerfileParser;
import dev.jbake.plan.Platform;
import dev.jbake.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DockerfileViewTest {
    private static final Platform NODE = Platform.of("linux", "amd64", "");

    private static DockerfileView view(String text, String stage, Map<String, String> args, String... contexts) {
        Diagnostics diagnostics = new Diagnostics();
        Stages stages = StageReader.read(
                        DockerfileParser.parse(new Source("Dockerfile", text), diagnostics), diagnostics)
                .orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        Platform platform = Platform.of("linux", "arm64", "");
        return DockerfileView.of(
                stages,
                new TargetInputs(ImmutableMap.copyOf(args), ImmutableSet.copyOf(contexts), stage, platform, NODE));
    }

    private static List<String> uses(DockerfileView view) {
        return view.reached().stream()
                .flatMap(stage -> view.uses(stage).stream()
                        .map(use -> stage.shown() + " " + use.kind().shown() + " "
                                + switch (use.origin()) {
                                    case UseOrigin.OfStage of ->
                                        "stage " + of.stage().shown();
                                    case UseOrigin.OfContext of -> "context " + of.name();
                                    case UseOrigin.OfImage of -> of.reference();
                                    case UseOrigin.Empty none -> "scratch";
                                    case UseOrigin.Unknown unknown -> "?";
                                }))
                .toList();
    }

    private static List<String> arguments(DockerfileView view) {
        return view.arguments().stream()
                .map(argument -> argument.name() + "=" + argument.value())
                .sorted()
                .toList();
    }

    @Test
    void namesMeanStagesContextsOrImages() {
        DockerfileView view =
                view("""
                ARG TAG=3
                FROM alpine:$TAG AS base
                FROM Base AS upper
                FROM --platform=$BUILDPLATFORM golang AS build
                COPY --from=base / /
                COPY --from=0 / /
                RUN --mount=type=bind,from=tools,target=/t --mount=from=busybox:1@sha256:%s,target=/b true
                FROM scratch
                COPY --from=BUILD / /
                """.formatted("1".repeat(64)), "", Map.of("TAG", "9"), "tools", "golang::linux/arm64");
        assertThat(uses(view))
                .containsExactly(
                        "base FROM docker.io/library/alpine:9",
                        "build FROM context golang::linux/arm64",
                        "build COPY --from stage base",
                        "build COPY --from stage base",
                        "build RUN --mount=from context tools",
                        "build RUN --mount=from docker.io/library/busybox:1@sha256:" + "1".repeat(64),
                        "stage-3 FROM scratch",
                        "stage-3 COPY --from stage build");
        assertThat(view.problems())
                .extracting(Diagnostic::detail)
                .containsExactly("failed to parse stage name \"Base\": repository name must be lowercase");
    }

    @Test
    void aContextStandsInForAStage() {
        DockerfileView view = view("""
                FROM a AS deps
                COPY --from=b / /
                FROM deps
                """, "", Map.of(), "deps");
        assertThat(uses(view)).containsExactly("deps FROM context deps", "stage-1 FROM stage deps");
    }

    @Test
    void argumentsHaveScopes() {
        DockerfileView view = view("""
                ARG GLOBAL=g
                ARG UNUSED=u
                ARG BASE=al${PART:-pine}
                ARG PART
                FROM $BASE AS one
                ARG GLOBAL
                ARG OWN=$GLOBAL-$TARGETARCH
                ARG TARGETARCH
                ARG LATE=$GLOBAL-$TARGETARCH
                ENV FROM_ENV=$LATE
                FROM one
                ARG INHERITED=$FROM_ENV
                ARG GIVEN=x
                ARG NEVER
                """, "", Map.of("GIVEN", "given", "NOT_DECLARED", "1"));
        assertThat(arguments(view))
                .containsExactly(
                        "BASE=alpine",
                        "GIVEN=given",
                        "GLOBAL=g",
                        "INHERITED=g-arm64",
                        "LATE=g-arm64",
                        "NEVER=null",
                        "OWN=null");
    }

    @Test
    void triggersRunInTheStageAfter() {
        DockerfileView view = view("""
                FROM scratch AS base
                ONBUILD COPY --from=busybox / /
                ONBUILD COPY context-file /
                FROM base
                """, "", Map.of());
        assertThat(uses(view))
                .containsExactly(
                        "base FROM scratch",
                        "stage-1 FROM stage base",
                        "stage-1 COPY --from docker.io/library/busybox:latest");
        assertThat(view.contextPaths()).extracting(ContextPath::path).containsExactly("context-file");
    }

    @Test
    void secretsAgentsAndFilesOfReachedStages() {
        DockerfileView view = view("""
                FROM scratch AS skipped
                COPY never /
                FROM scratch
                ENV DIR=src
                RUN --mount=type=secret,id=token,required --mount=type=secret,target=/x/file \\
                    --mount=type=ssh --mount=type=bind,source=mounted,target=/m true
                COPY $DIR/a /
                COPY ["b c", "/"]
                COPY <<EOF /inline
                EOF
                ADD https://example.org/x local /
                """, "", Map.of());
        assertThat(view.reached()).extracting(BuildStage::shown).containsExactly("stage-1");
        assertThat(view.secrets())
                .extracting(mount -> mount.id() + " " + mount.isRequired())
                .containsExactly("token true", "file false");
        assertThat(view.agents()).extracting(SessionMount::id).containsExactly("default");
        assertThat(view.contextPaths())
                .extracting(ContextPath::path)
                .containsExactly("mounted", "src/a", "b c", "local");
    }

    @Test
    void whatBuildKitWouldRefuse() {
        assertThat(view("FROM scratch AS build\nFROM scratch", "biuld", Map.of())
                        .problems())
                .extracting(Diagnostic::detail)
                .containsExactly("target stage \"biuld\" could not be found. Did you mean \"build\"?");
        assertThat(view("ARG BASE\nFROM ${BASE}", "", Map.of()).problems())
                .extracting(Diagnostic::detail)
                .containsExactly("base name (${BASE}) should not be blank: no value for BASE");
        assertThat(view("FROM scratch\nCOPY --from=7 / /\nCOPY --from=$x / /\nRUN --mount=from=$x true", "", Map.of())
                        .problems())
                .extracting(Diagnostic::detail)
                .containsExactly(
                        "invalid stage index 7",
                        "variable expansion is not supported for --from, define a new stage with FROM using ARG from"
                                + " global scope as a workaround",
                        "'from' doesn't support variable expansion, define alias stage instead");
    }
}
