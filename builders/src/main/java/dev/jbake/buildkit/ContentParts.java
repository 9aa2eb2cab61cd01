package dev.jbake.buildkit;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.content.ReadContentResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Joins the pieces of a blob up to a limit, and drops the rest.
final class ContentParts implements Consumer<ReadContentResponse> {
    private final long limit;
    private final List<ByteString> parts = new ArrayList<>();
    private long size;

    ContentParts(long limit) {
        this.limit = limit;
    }

    @Override
    public void accept(ReadContentResponse next) {
        size += next.getData().size();
        if (size <= limit) {
            parts.add(next.getData());
        }
    }

    boolean tooMuch() {
        return size > limit;
    }

    ByteString bytes() {
        return ByteString.copyFrom(parts);
    }
}
