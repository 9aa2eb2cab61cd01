package dev.jbake.solve.run;

import com.google.common.collect.ImmutableMap;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.buildkit.PendingCall;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.proto.gateway.SolveRequest;
import dev.jbake.progress.StatusMessages;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.Requests;
import dev.jbake.solve.request.SolveJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Solves one target on one node: the gateway build that buildx makes.
///
/// It begins when the targets that it needs have their results. Control.Solve opens the build and stays pending; the
/// frontend's result is asked for through the bridge, handed to the targets that need it, and returned, upon which
/// Solve
/// exports it and answers.
final class TargetRun {
    private static final long GRACE_SECONDS = 5;

    private final SolveJob job;
    private final ImmutableMap<String, String> attributes;
    private final BuildkitClient client;
    private final Lane lane;
    private final LinkedResults links;
    private final LlbBridge bridge;
    private final List<RunSession> sessions;
    private final TagTurns.Turn names;
    private final BuildSlots.Slot slot;
    private final Map<String, String> called = new TreeMap<>();

    /// @param sessions what the daemon may call while it builds this target
    /// @param names taken before the export; the caller gives them back
    /// @param slot taken by the caller, who gives it back
    TargetRun(
            SolveJob job,
            NodeWork node,
            Lane lane,
            List<RunSession> sessions,
            TagTurns.Turn names,
            BuildSlots.Slot slot) {
        this.job = job;
        this.attributes = node.attributes(job);
        this.client = node.session().client();
        this.lane = lane;
        this.links = node.links();
        this.bridge = client.bridge(lane, job.ref());
        this.sessions = sessions;
        this.names = names;
        this.slot = slot;
    }

    /// Runs to the end of the export.
    ///
    /// @return the exporters' answers, and what the frontend answered to a call
    /// @throws DaemonException if the daemon refused or a step failed
    /// @throws InterruptedException if the run was cancelled; the daemon's build is cancelled, too
    Map<String, String> run(StatusStream progress) throws DaemonException, BuildFailedException, InterruptedException {
        SolveRequest frontend = frontend();
        if (!job.layouts().isEmpty()) {
            // The daemon opens a local cache as soon as it is asked to build.
            awaitSessions();
        }
        PendingCall<Long> status =
                client.status(lane, job.ref(), response -> progress.accept(StatusMessages.event(response)));
        PendingCall<SolveResponse> solve = client.solve(lane, Requests.control(job, frontend.getFrontendOptMap()));
        try {
            drive(solve, frontend);
            Map<String, String> answers = new TreeMap<>(solve.await().getExporterResponseMap());
            answers.putAll(called);
            return answers;
        } catch (InterruptedException e) {
            solve.cancel("the run was cancelled");
            throw e;
        } finally {
            drain(status);
        }
    }

    /// The frontend's request, with the results of linked targets, for which it waits.
    private SolveRequest frontend() throws BuildFailedException, InterruptedException {
        SolveRequest.Builder request = Requests.frontend(job, attributes);
        LinkedInputs inputs = new LinkedInputs(request);
        for (Map.Entry<String, String> link : job.links().entrySet()) {
            inputs.add(link.getKey(), link.getValue(), links.await(link.getValue()));
        }
        return request.build();
    }

    /// Calls the frontend and returns its result. When Solve ends before that, its failure is the one that counts, and
    /// whatever this waits for will not come.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void drive(PendingCall<SolveResponse> solve, SolveRequest frontend)
            throws DaemonException, InterruptedException {
        Alarm alarm = new Alarm();
        solve.future().whenComplete((response, failure) -> alarm.ring());
        try {
            build(frontend);
        } catch (InterruptedException | DaemonException e) {
            if (alarm.off()) {
                solve.await();
            }
            if (e instanceof DaemonException failure) {
                giveBack(failure, solve);
            }
            throw e;
        } finally {
            alarm.off();
        }
    }

    private void build(SolveRequest frontend) throws DaemonException, InterruptedException {
        bridge.ping();
        // The daemon gives a session five seconds to appear. By now it has been announced long ago: nothing waits here
        // unless the daemon or the way to it is slow.
        awaitSessions();
        Result result = bridge.solve(frontend).getResult();
        if (job.isCall()) {
            result.getMetadataMap().forEach((key, value) -> called.put(key, value.toStringUtf8()));
        }
        boolean needed = links.hasDependents(job.name());
        Result built = needed && job.isCall()
                ? bridge.solve(Requests.ofBuild(frontend)).getResult()
                : result;
        links.answered(job.name(), built);
        if (needed || (slot.isLimited() && !job.links().isEmpty())) {
            slot.yieldWhile(this::awaitLinked);
        }
        if (links.hasBuiltDependents(job.name())) {
            evaluate(built);
            links.ranSteps(job.name());
        }
        if (names.isShared()) {
            evaluate(result);
            names.take();
        }
        bridge.finish(Requests.withoutDefinitions(result));
    }

    private void awaitSessions() throws InterruptedException {
        for (RunSession session : sessions) {
            session.awaitOpen();
        }
    }

    /// Waits until no dependent's frontend needs this target any more. Where slots are few, it also waits for the
    /// targets that this one needs: it would only wait for their steps in its slot.
    private void awaitLinked() throws InterruptedException {
        links.awaitDependents(job.name());
        if (slot.isLimited()) {
            for (String linked : job.links().values()) {
                links.awaitSteps(linked);
            }
        }
    }

    /// Has all refs executed, at once, while this target's session is sure to be there.
    private void evaluate(Result result) throws DaemonException, InterruptedException {
        List<Callable<@Nullable Void>> calls = new ArrayList<>();
        for (Ref ref : Requests.refs(result)) {
            calls.add(() -> {
                bridge.evaluate(ref.getId());
                return null;
            });
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (Future<@Nullable Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DaemonException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /// Reports to the daemon why there is no result, for its record of the build.
    private void giveBack(DaemonException failure, PendingCall<SolveResponse> solve) throws InterruptedException {
        try {
            bridge.fail(failure.status());
            solve.future().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (DaemonException | ExecutionException | TimeoutException ignored) {
            // The failure that is being reported is the first one.
        }
        solve.cancel("the build has failed");
    }

    /// Reads progress to its end, which comes after the last cancelled step; a daemon that is gone sends none.
    private static void drain(PendingCall<Long> status) {
        boolean interrupted = Thread.interrupted();
        try {
            status.future().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException ignored) {
            status.cancel("the build has ended");
        } catch (InterruptedException ignored) {
            interrupted = true;
            status.cancel("the run was cancelled");
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
