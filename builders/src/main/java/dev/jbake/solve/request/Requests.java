package dev.jbake.solve.request;

import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.CacheOptionsEntry;
import dev.jbake.buildkit.proto.control.Exporter;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.RefMap;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.proto.gateway.SolveRequest;
import dev.jbake.plan.CacheEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The messages of one solve.
public final class Requests {
    private Requests() {}

    /// Control.Solve without frontend and definition, which opens a build that the bridge drives.
    ///
    /// @param attributes the frontend's, with those of its node and of linked contexts
    public static dev.jbake.buildkit.proto.control.SolveRequest control(SolveJob job, Map<String, String> attributes) {
        CacheOptions.Builder cache = CacheOptions.newBuilder();
        job.cacheImports().forEach(entry -> cache.addImports(cacheEntry(entry)));
        job.cacheExports().forEach(entry -> cache.addExports(cacheEntry(entry)));
        dev.jbake.buildkit.proto.control.SolveRequest.Builder request =
                dev.jbake.buildkit.proto.control.SolveRequest.newBuilder()
                        .setRef(job.ref())
                        .setSession(job.sessionId())
                        .putAllFrontendAttrs(attributes)
                        .setCache(cache)
                        .setInternal(job.isCall())
                        .addAllEntitlements(job.entitlements());
        if (!job.outputs().isEmpty()) {
            SolveOutput first = job.outputs().getFirst();
            request.setExporterDeprecated(first.type()).putAllExporterAttrsDeprecated(first.attributes());
        }
        if (job.sourcePolicy() != null) {
            request.setSourcePolicy(job.sourcePolicy());
        }
        for (SolveOutput output : job.outputs()) {
            request.addExporters(Exporter.newBuilder().setType(output.type()).putAllAttrs(output.attributes()));
        }
        return request.build();
    }

    /// LLBBridge.Solve; linked contexts are still to be added.
    ///
    /// @param attributes the job's, with those of its node
    public static SolveRequest.Builder frontend(SolveJob job, Map<String, String> attributes) {
        SolveRequest.Builder request = SolveRequest.newBuilder()
                .setFrontend(job.frontend())
                .putAllFrontendOpt(attributes)
                .setAllowResultReturn(true)
                .setAllowResultArrayRef(true);
        job.trees().forEach((name, tree) -> request.putFrontendInputs(name, tree.definition()));
        return request;
    }

    /// The same request for a build, where the job is a call.
    public static SolveRequest ofBuild(SolveRequest request) {
        return request.toBuilder().removeFrontendOpt(SolveJob.REQUEST).build();
    }

    /// A result to be returned: the daemon knows the definitions, which can be megabytes.
    public static Result withoutDefinitions(Result result) {
        Result.Builder small = result.toBuilder();
        if (result.hasRef()) {
            small.setRef(withoutDefinition(result.getRef()));
        } else if (result.hasRefs()) {
            RefMap.Builder refs = RefMap.newBuilder();
            result.getRefs().getRefsMap().forEach((platform, ref) -> refs.putRefs(platform, withoutDefinition(ref)));
            small.setRefs(refs);
        }
        return small.build();
    }

    /// The refs of a result that hold something.
    public static Collection<Ref> refs(Result result) {
        if (result.hasRefs()) {
            return result.getRefs().getRefsMap().values().stream()
                    .filter(ref -> !ref.getId().isEmpty())
                    .toList();
        }
        return result.getRef().getId().isEmpty() ? List.of() : List.of(result.getRef());
    }

    private static Ref withoutDefinition(Ref ref) {
        return ref.toBuilder().clearDef().build();
    }

    private static CacheOptionsEntry cacheEntry(CacheEntry entry) {
        return CacheOptionsEntry.newBuilder()
                .setType(entry.type())
                .putAllAttrs(entry.attributes())
                .build();
    }
}
