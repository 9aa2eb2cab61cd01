package dev.jbake.solve.run;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.proto.gateway.SolveRequest;
import dev.jbake.solve.BuildFailedException;
import java.util.Base64;
import java.util.Map;

/// Hands the results of linked targets to a dependent's frontend as named contexts, per platform if they have
/// several (buildx, build/build.go `waitContextDeps`).
final class LinkedInputs {
    private static final String CONFIG = "containerimage.config";

    private final SolveRequest.Builder request;

    LinkedInputs(SolveRequest.Builder request) {
        this.request = request;
    }

    /// @param context the context's name
    /// @param linked the target it comes from
    /// @param result that target's result
    /// @throws BuildFailedException if the result has no layers, since there is nothing to pass on then
    void add(String context, String linked, Result result) throws BuildFailedException {
        String input = "0-" + linked;
        String attribute = "context:" + context;
        if (result.hasRefs() && result.getRefs().getRefsCount() > 0) {
            for (Map.Entry<String, Ref> ref : result.getRefs().getRefsMap().entrySet()) {
                String suffix = "::" + ref.getKey();
                add(linked, attribute + suffix, input + suffix, ref.getValue());
                metadata(input + suffix, result, CONFIG + "/" + ref.getKey());
            }
            return;
        }
        add(linked, attribute, input, result.getRef());
        metadata(input, result, CONFIG);
    }

    private void add(String linked, String attribute, String input, Ref ref) throws BuildFailedException {
        if (ref.getDef().getDefCount() == 0) {
            throw new BuildFailedException("cannot use target " + linked
                    + " as a context: its result has no layers (a Dockerfile that only says FROM scratch and sets"
                    + " configuration makes none)");
        }
        request.putFrontendOpt(attribute, "input:" + input);
        request.putFrontendInputs(input, ref.getDef());
    }

    private void metadata(String input, Result result, String key) {
        ByteString config = result.getMetadataMap().get(key);
        if (config != null) {
            String encoded = Base64.getEncoder().encodeToString(config.toByteArray());
            request.putFrontendOpt("input-metadata:" + input, "{\"" + CONFIG + "\":\"" + encoded + "\"}");
        }
    }
}
