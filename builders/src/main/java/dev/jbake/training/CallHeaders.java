package dev.jbake.training;

import dev.jbake.buildkit.LlbBridge;
import dev.jbake.buildkit.session.Session;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/// Passes on which build or session a call is about.
final class CallHeaders implements ServerInterceptor {
    /// The ref of a build.
    static final Context.Key<String> BUILD = Context.key("build");

    /// The id of a session.
    static final Context.Key<String> SESSION = Context.key("session");

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        Context context =
                Context.current().withValues(BUILD, headers.get(LlbBridge.BUILD), SESSION, headers.get(Session.ID));
        return Contexts.interceptCall(context, call, headers, next);
    }
}
