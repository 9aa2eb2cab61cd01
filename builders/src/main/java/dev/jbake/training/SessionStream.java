package dev.jbake.training;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.control.BytesMessage;
import dev.jbake.driver.BytePipe;
import dev.jbake.driver.ByteStream;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The daemon's end of a session.
final class SessionStream implements ByteStream, StreamObserver<BytesMessage> {
    private static final int BUFFER = 1 << 20;

    private final StreamObserver<BytesMessage> client;
    private final BytePipe input = new BytePipe(BUFFER);

    SessionStream(StreamObserver<BytesMessage> client) {
        this.client = client;
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                client.onNext(BytesMessage.newBuilder()
                        .setData(ByteString.copyFrom(bytes, offset, length))
                        .build());
            }
        };
    }

    @Override
    public void onNext(BytesMessage message) {
        byte[] bytes = message.getData().toByteArray();
        try {
            input.put(bytes, 0, bytes.length);
        } catch (IOException closed) {
            onCompleted();
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
    }

    @Override
    public void onCompleted() {
        close();
        client.onCompleted();
    }

    @Override
    public void close() {
        input.finish();
    }
}
