package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Feature;
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

    /// @param provenance how much of it is wanted; null without a metadata file
    Answers(@Nullable ProvenanceMode provenance, ClassicPush push, LayoutIndexes indexes) {
        this.provenance = provenance;
        this.push = push;
        this.indexes = indexes;
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
            try {
                answers.putAll(BuildRecord.provenance(work.session().client(), job.ref(), provenance));
            } catch (DialException e) {
                throw new BuildFailedException(e.getMessage(), e);
            }
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
}
