package dev.jbake.filesync.send;

import dev.jbake.go.GoBool;
import io.grpc.Metadata;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the headers of a transfer ask for.
///
/// @param directory the local name, such as `context`; empty if none is given
/// @param include null without such a header, like the others
record TransferRequest(
        String directory,
        @Nullable List<String> include,
        @Nullable List<String> exclude,
        @Nullable List<String> followPaths) {

    static TransferRequest of(Metadata headers) {
        List<String> names = values(headers, "dir-name");
        return new TransferRequest(
                names == null ? "" : names.getFirst(),
                values(headers, "include-patterns"),
                values(headers, "exclude-patterns"),
                values(headers, "followpaths"));
    }

    private static @Nullable List<String> values(Metadata headers, String name) {
        Iterable<String> sent = headers.getAll(key(name));
        if (sent == null) {
            return null;
        }
        boolean decode = GoBool.isTrue(headers.get(key(name + "-encoded")));
        List<String> values = new ArrayList<>();
        for (String value : sent) {
            values.add(decode ? decode(value) : value);
        }
        return values;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Compat: what cannot be decoded is empty (HostilePeerTest.nameThatCannotBeDecodedIsEmpty).
            return "";
        }
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }
}
