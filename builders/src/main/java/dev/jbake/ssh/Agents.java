package dev.jbake.ssh;

import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the agent that paths name: one socket, or any number of key files.
public final class Agents {

    private static final int TYPE = 0170000;
    private static final int SOCKET = 0140000;

    private Agents() {}

    /// The agent that paths name.
    ///
    /// @param paths as written; at least one
    /// @throws KeyException in the reference's words
    public static Agent of(List<String> paths, Host host) throws KeyException {
        List<SshKey> keys = new ArrayList<>();
        Path socket = null;
        for (String path : paths) {
            Path file = host.resolve(path);
            if (socket != null) {
                throw new KeyException("only single socket allowed");
            }
            if (Files.notExists(file)) {
                throw new KeyException("stat " + path + ": no such file or directory");
            }
            if (isSocket(file)) {
                socket = file;
            } else {
                keys.add(KeyFile.read(path, file));
            }
        }
        return agent(socket, keys);
    }

    private static boolean isSocket(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                return ((int) Files.getAttribute(file, "unix:mode") & TYPE) == SOCKET;
            }
            return Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            // Reading it as a key fails for the same reason.
            return false;
        }
    }

    private static Agent agent(@Nullable Path socket, List<SshKey> keys) throws KeyException {
        if (socket == null) {
            return new KeyRing(keys);
        }
        if (!keys.isEmpty()) {
            throw new KeyException("invalid combination of keys and sockets");
        }
        return new SocketAgent(socket);
    }
}
