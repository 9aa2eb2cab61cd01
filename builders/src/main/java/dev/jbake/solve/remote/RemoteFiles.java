package dev.jbake.solve.remote;

import com.google.common.collect.ImmutableList;
import com.google.protobuf.ByteString;
import dev.jbake.bake.FileKind;
import dev.jbake.bake.RemoteDefinition;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Llb;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.plan.RemoteTree;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the files of a definition out of what the daemon has fetched (buildx, bake/remote.go).
final class RemoteFiles {
    private static final int HEADER_BYTES = 1024;
    private static final int LARGEST_FILE = 2 << 20;

    private final LlbBridge bridge;
    private final List<String> names;

    /// @param names the files to read; empty for those of the default lookup that exist
    RemoteFiles(LlbBridge bridge, List<String> names) {
        this.bridge = bridge;
        this.names = names;
    }

    RemoteDefinition repository(RemoteTree.Repository tree, @Nullable String commandContext)
            throws DaemonException, InterruptedException {
        String ref = bridge.make(Llb.git(tree.reference(), tree.url()));
        return new RemoteDefinition(files(ref), tree, commandContext);
    }

    /// What is at an http(s) URL: an archive, or a definition itself.
    RemoteDefinition download(String url, @Nullable String commandContext)
            throws DaemonException, BuildFailedException, InterruptedException {
        Llb fetched = Llb.http(url);
        String ref = bridge.make(fetched);
        ByteString header = bridge.readFile(ref, Llb.HTTP_FILE, HEADER_BYTES);
        if (ArchiveHeader.isOne(header.toByteArray())) {
            String unpacked = bridge.make(fetched.unpacked(Llb.HTTP_FILE));
            return new RemoteDefinition(files(unpacked), new RemoteTree.Archive(url), commandContext);
        }
        if (bridge.statFile(ref, Llb.HTTP_FILE).getSize() > LARGEST_FILE) {
            throw new BuildFailedException("non-archive definition URL bigger than maximum allowed size (2MB)");
        }
        ByteString text = bridge.readFile(ref, Llb.HTTP_FILE, LARGEST_FILE);
        return new RemoteDefinition(ImmutableList.of(Source.decode(url, text.toByteArray())), null, commandContext);
    }

    private ImmutableList<Source> files(String ref) throws DaemonException, InterruptedException {
        ImmutableList.Builder<Source> files = ImmutableList.builder();
        for (String name : names.isEmpty() ? FileKind.DEFAULTS : names) {
            if (!names.isEmpty()) {
                bridge.statFile(ref, name);
            }
            if (!names.isEmpty() || exists(ref, name)) {
                files.add(Source.decode(
                        name, bridge.readFile(ref, name, LARGEST_FILE).toByteArray()));
            }
        }
        return files.build();
    }

    private boolean exists(String ref, String name) throws InterruptedException {
        try {
            bridge.statFile(ref, name);
            return true;
        } catch (DaemonException ignored) {
            return false;
        }
    }
}
