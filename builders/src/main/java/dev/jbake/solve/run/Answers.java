package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildkitClient;
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
    private final NodeFacts node;
    private final @Nullable ProvenanceMode provenance;
    private final ClassicPush push;
    private final LayoutIndexes indexes;

    /// What completes the answers of one node's jobs.
    ///
    /// @param provenance how much of it is wanted; null where no metadata file is
    Answers(NodeFacts node, @Nullable ProvenanceMode provenance, ClassicPush push, LayoutIndexes indexes) {
        this.node = node;
        this.provenance = provenance;
        this.push = push;
        this.indexes = indexes;
    }

    Map<String, String> complete(SolveJob job, Map<String, String> response, BuildkitClient client)
            throws DaemonException, BuildFailedException, InterruptedException {
        if (job.isCall()) {
            return new TreeMap<>(response);
        }
        indexes.update(job, response);
        Map<String, String> answers = new TreeMap<>(response);
        answers.put("buildx.build.ref", node.builder() + "/" + node.node() + "/" + job.ref());
        if (provenance != null) {
            try {
                answers.putAll(BuildRecord.provenance(client, job.ref(), provenance));
            } catch (DialException e) {
                throw new BuildFailedException(String.valueOf(e.getMessage()), e);
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
