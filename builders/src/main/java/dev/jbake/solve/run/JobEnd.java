package dev.jbake.solve.run;

import dev.jbake.solve.request.SolveJob;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a job ended.
///
/// @param job the job, as it was tried last
/// @param retries how often it was tried again
/// @param answers what its exporters and its frontend answered; null if it failed
/// @param failure why it failed, an `InterruptedException` if it was cancelled; null if it ended well
record JobEnd(
        SolveJob job,
        int retries,
        @Nullable Map<String, String> answers,
        @Nullable Exception failure) {

    /// The same end for another reason.
    JobEnd failing(Exception reason) {
        return new JobEnd(job, retries, null, reason);
    }
}
