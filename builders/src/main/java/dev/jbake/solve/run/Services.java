package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.buildkit.content.ContentService;
import dev.jbake.buildkit.session.AttachmentException;
import dev.jbake.buildkit.session.SecretsService;
import dev.jbake.buildkit.session.SshService;
import dev.jbake.failure.Reason;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.filesync.receive.ArchiveFile;
import dev.jbake.filesync.receive.ArchiveSink;
import dev.jbake.filesync.receive.ArchiveStream;
import dev.jbake.filesync.receive.DirectorySink;
import dev.jbake.filesync.receive.ExportSink;
import dev.jbake.filesync.receive.Exports;
import dev.jbake.filesync.receive.FileSendService;
import dev.jbake.filesync.send.FileSyncService;
import dev.jbake.host.Host;
import dev.jbake.plan.SessionPlan;
import dev.jbake.progress.Progress;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.docker.DockerLoad;
import dev.jbake.solve.docker.LocalDocker;
import dev.jbake.solve.request.Destination;
import dev.jbake.solve.request.SolveJob;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The services that sessions offer the daemon: files, exports, image stores, credentials, secrets.
final class Services implements AutoCloseable {
    private final TransferThreads threads = new TransferThreads();
    private final Host host;
    private final LocalDocker docker;
    private final AuthService auth;
    private final Progress progress;
    private final OutputStream out;

    /// @param docker where `type=docker` goes
    /// @param auth answers for registries
    /// @param out where archives with the destination `-` go
    Services(Host host, LocalDocker docker, AuthService auth, Progress progress, OutputStream out) {
        this.host = host;
        this.docker = docker;
        this.auth = auth;
        this.progress = progress;
        this.out = out;
    }

    /// The service of directories by local name.
    ServerServiceDefinition files(Map<String, Path> directories) {
        return new FileSyncService(directories, threads).definition();
    }

    /// All services of one job's session.
    ///
    /// @throws BuildFailedException where something that is to be served is not there
    Attached attach(SolveJob job) throws BuildFailedException {
        List<ServerServiceDefinition> services = new ArrayList<>();
        services.add(files(job.mounts()));
        Exports exports = exports(job);
        if (!exports.isEmpty()) {
            services.add(new FileSendService(exports, threads).definition());
        }
        if (!job.layouts().isEmpty()) {
            services.add(new ContentService(job.layouts(), threads).definition());
        }
        services.add(auth.bindService());
        try {
            SessionPlan served = job.target().session();
            services.add(SecretsService.of(served.secrets(), host).bindService());
            if (!served.ssh().isEmpty()) {
                services.add(SshService.of(served.ssh(), host));
            }
        } catch (AttachmentException e) {
            throw new BuildFailedException("target " + job.name() + ": " + e.getMessage(), e);
        }
        return new Attached(services, exports);
    }

    private Exports exports(SolveJob job) {
        Map<Integer, ExportSink> sinks = new HashMap<>();
        for (int i = 0; i < job.outputs().size(); i++) {
            ExportSink sink = sink(job.outputs().get(i).destination());
            if (sink != null) {
                sinks.put(i, sink);
            }
        }
        return new Exports(sinks);
    }

    /// Where the client writes an output; null if it does not.
    private @Nullable ExportSink sink(Destination destination) {
        if (destination instanceof Destination.TarFile file) {
            return new ArchiveSink(new ArchiveFile(file.path()));
        }
        if (destination instanceof Destination.StandardOutput) {
            return new ArchiveSink(new ArchiveStream(out));
        }
        if (destination instanceof Destination.Tree tree) {
            return new DirectorySink(tree.directory(), tree.mirror());
        }
        return destination instanceof Destination.DockerLoad load
                ? new ArchiveSink(new DockerLoad(docker, load.context(), progress))
                : null;
    }

    @Override
    public void close() {
        threads.close();
    }

    /// The services of one job, and what they keep until it has ended.
    static final class Attached {
        private final List<ServerServiceDefinition> services;
        private final Exports exports;

        private Attached(List<ServerServiceDefinition> services, Exports exports) {
            this.services = services;
            this.exports = exports;
        }

        List<ServerServiceDefinition> services() {
            return services;
        }

        /// Moves what was exported to its place.
        void commit() throws BuildFailedException {
            try {
                exports.commit();
            } catch (IOException e) {
                throw new BuildFailedException(Reason.of(e), e);
            }
        }

        /// Removes what was half exported. Returns the failure as it is to be reported.
        Exception abort(Exception failure) {
            exports.abort();
            return failure instanceof DaemonException said ? exports.cause(said) : failure;
        }
    }
}
