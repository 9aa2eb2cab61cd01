package dev.jbake.training;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.control.BytesMessage;
import dev.jbake.driver.ByteStream;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/// The daemon's end of a session.
final class SessionStream implements ByteStream, StreamObserver<BytesMessage> {
    private static final int BUFFER = 1 << 20;

    private final StreamObserver<BytesMessage> client;
    private final PipedInputStream input = new PipedInputStream(BUFFER);
    private final PipedOutputStream received = new PipedOutputStream();

    SessionStream(StreamObserver<BytesMessage> client) throws IOException {
        this.client = client;
        received.connect(input);
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
        try {
            message.getData().writeTo(received);
            received.flush();
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
        try {
            received.close();
        } catch (IOException ignored) {
            // The reader sees the end either way.
        }
    }
}
