package dev.jbake.result;

import com.google.common.collect.ImmutableList;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.ErrorSource;
import io.grpc.Status;
import java.util.Locale;

/// Why a target was not built.
///
/// @param target its name
/// @param message what is printed, `failed to solve: ...` included
/// @param code what kind of failure it is
/// @param vertex digest of the vertex that failed, empty when not known
/// @param sources the places in Dockerfiles that it is about
public record TargetFailure(
        String target, String message, Status.Code code, String vertex, ImmutableList<ErrorSource> sources) {
    private static final String CONTEXTS = "unsupported frontend capability moby.buildkit.frontend.contexts";
    private static final String GIT_QUERY = "unsupported frontend capability moby.buildkit.frontend.gitquerystring";

    private static final String LOST = "lost the connection to BuildKit in the middle of the build: ";

    /// A failure that the daemon reported.
    public static TargetFailure of(String target, DaemonException failure) {
        return new TargetFailure(
                target, message(failure), failure.code(), failure.vertex().orElse(""), failure.sources());
    }

    /// A failure on our side, for instance of reading a secret.
    public static TargetFailure of(String target, String message) {
        return new TargetFailure(target, message, Status.Code.UNKNOWN, "", ImmutableList.of());
    }

    /// The end of a target that was cancelled.
    public static TargetFailure canceled(String target) {
        return new TargetFailure(
                target, "failed to solve: Canceled: context canceled", Status.Code.CANCELLED, "", ImmutableList.of());
    }

    /// True when the target did not fail by itself.
    public boolean canceled() {
        return code == Status.Code.CANCELLED || message.endsWith("context canceled");
    }

    /// True when the daemon was gone before the target was built.
    boolean lost() {
        return message.startsWith(LOST);
    }

    private static String message(DaemonException failure) {
        String message = failure.getMessage();
        if (failure.code() == Status.Code.UNIMPLEMENTED) {
            if (message.contains(CONTEXTS)) {
                return "current frontend does not support defining additional contexts for targets. Named contexts are"
                        + " supported since Dockerfile v1.4. Use #syntax directive in Dockerfile or update to latest"
                        + " BuildKit.";
            }
            if (message.contains(GIT_QUERY)) {
                return "current frontend does not support Git URLs with query string components. Git URLs with query"
                        + " string are supported since Dockerfile v1.18 and BuildKit v0.24. Use BUILDKIT_SYNTAX"
                        + " build-arg, #syntax directive in Dockerfile or update to latest BuildKit.";
            }
        }
        if (failure.connectionLost()) {
            String silence = failure.silence();
            return LOST
                    + (silence == null
                            ? "the daemon has ended, or cannot be reached any more (" + message + ")"
                            : silence);
        }
        boolean plain = failure.code() == Status.Code.UNKNOWN || failure.code() == Status.Code.OK;
        return "failed to solve: " + (plain ? "" : name(failure.code()) + ": ") + message;
    }

    /// A code as Go prints it, `DeadlineExceeded`.
    private static String name(Status.Code code) {
        if (code == Status.Code.CANCELLED) {
            return "Canceled";
        }
        StringBuilder name = new StringBuilder();
        for (String word : code.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
