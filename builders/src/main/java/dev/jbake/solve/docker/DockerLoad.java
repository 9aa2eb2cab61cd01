package dev.jbake.solve.docker;

import dev.jbake.driver.docker.ImageLoad;
import dev.jbake.filesync.receive.ArchiveSink;
import dev.jbake.progress.Progress;
import dev.jbake.solve.BuildFailedException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An image archive that goes into the Docker daemon while it arrives.
public final class DockerLoad implements ArchiveSink.Target {
    private final LocalDocker docker;
    private final String context;
    private final Progress progress;
    private @Nullable ImageLoad load;

    /// @param context the daemon: a docker context or an address; empty for the current context
    public DockerLoad(LocalDocker docker, String context, Progress progress) {
        this.docker = docker;
        this.context = context;
        this.progress = progress;
    }

    @Override
    public OutputStream open(Map<String, String> metadata) throws IOException {
        LayerProgress layers = new LayerProgress("loading");
        ImageLoad started;
        try {
            started = docker.engine(context).startLoad(layers);
        } catch (BuildFailedException e) {
            throw new IOException(e.getMessage(), e);
        }
        load = started;
        return new FilterOutputStream(started) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            // The archive has been sent; the daemon answers when it has the image.
            @Override
            public void close() throws IOException {
                progress.step("importing to docker", step -> {
                    layers.showIn(step);
                    started.close();
                    return true;
                });
            }
        };
    }

    @Override
    public void abort() {
        if (load != null) {
            load.abort();
        }
    }
}
