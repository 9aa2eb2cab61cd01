package dev.jbake.filesync;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The extended attributes that Java can reach: those of the `user` namespace, of files and directories.
///
/// Others (`security.capability`, `trusted.*`) are neither sent nor restored. Attributes that cannot be read or written
/// are left out, as fsutil does it.
public final class Xattrs {

    private static final String NAMESPACE = "user.";

    private Xattrs() {}

    public static Map<String, byte[]> read(Path path) {
        UserDefinedFileAttributeView view = view(path);
        if (view == null) {
            return Map.of();
        }
        List<String> names;
        try {
            names = view.list();
        } catch (IOException e) {
            return Map.of();
        }
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, byte[]> read = new HashMap<>();
        for (String name : names) {
            try {
                ByteBuffer value = ByteBuffer.allocate(view.size(name));
                view.read(name, value);
                read.put(NAMESPACE + name, value.array());
            } catch (IOException e) {
                // One that cannot be read is not sent, as in fsutil.
            }
        }
        return read;
    }

    public static void write(Path path, Map<String, byte[]> values) {
        if (values.isEmpty()) {
            return;
        }
        UserDefinedFileAttributeView view = view(path);
        if (view == null) {
            return;
        }
        values.forEach((name, value) -> {
            if (name.startsWith(NAMESPACE)) {
                try {
                    view.write(name.substring(NAMESPACE.length()), ByteBuffer.wrap(value));
                } catch (IOException e) {
                    // Best effort: a file system without extended attributes still gets the file.
                }
            }
        });
    }

    private static @Nullable UserDefinedFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }
}
