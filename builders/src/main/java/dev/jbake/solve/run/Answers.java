package dev.jbake.solve.run;

import com.google.common.base.Throwables;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Feature;
import dev.jbake.progress.Progress;
import dev.jbake.result.BuildRecord;
import dev.jbake.result.ProvenanceMode;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.NodeFacts;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveOutput;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Completes the exporters' answers with what the client knows, as the metadata file has them.
final class Answers {
    private final @Nullable ProvenanceMode provenance;
    private final ClassicPush push;
    private final LayoutIndexes indexes;
    private final Progress progress;
    private final boolean severalTargets;

    /// @param provenance how much of it is wanted; null without a metadata file
    /// @param severalTargets whether steps name their target
    Answers(
            @Nullable ProvenanceMode provenance,
            ClassicPush push,
            LayoutIndexes indexes,
            Progress progress,
            boolean severalTargets) {
        this.provenance = provenance;
        this.push = push;
        this.indexes = indexes;
        this.progress = progress;
        this.severalTargets = severalTargets;
    }

    /// The answers to one job, completed.
    Map<String, String> complete(SolveJob job, NodeWork work, Map<String, String> response)
            throws DaemonException, BuildFailedException, InterruptedException {
        if (job.isCall()) {
            return new TreeMap<>(response);
        }
        NodeFacts node = work.facts();
        indexes.update(job, response);
        Map<String, String> answers = new TreeMap<>(response);
        answers.put("buildx.build.ref", work.ref(job));
        if (provenance != null) {
            answers.putAll(provenance(job, work, provenance));
        }
        for (SolveOutput output : job.outputs()) {
            if (node.embedded() && output.pushes() && !node.has(Feature.DIRECT_PUSH)) {
                answers.putAll(push.push(output, answers));
            }
            if ("true".equals(output.attributes().get("prefer-image-digest"))) {
                answers.remove("containerimage.config.digest");
            }
        }
        return answers;
    }

    private Map<String, String> provenance(SolveJob job, NodeWork work, ProvenanceMode mode)
            throws DaemonException, BuildFailedException, InterruptedException {
        if (mode == ProvenanceMode.DISABLED) {
            return Map.of();
        }
        String name = (severalTargets ? "[" + job.name() + "] " : "") + "resolving provenance for metadata file";
        try {
            return progress.<Map<String, String>, Exception>step(
                    name, step -> BuildRecord.provenance(work.session().client(), job.ref(), mode));
        } catch (DaemonException | InterruptedException e) {
            throw e;
        } catch (DialException e) {
            throw new BuildFailedException(e.getMessage(), e);
        } catch (Exception e) {
            Throwables.throwIfUnchecked(e);
            throw new IllegalStateException(e);
        }
    }
}
