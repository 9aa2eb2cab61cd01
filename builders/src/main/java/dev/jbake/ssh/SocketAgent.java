package dev.jbake.ssh;

import dev.jbake.driver.ByteStream;
import dev.jbake.driver.UnixDialer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// An agent of this machine, behind a socket.
///
/// @param socket an absolute path
record SocketAgent(Path socket) implements Agent {

    private static final int LONGEST = 256 << 10;

    @Override
    public Conversation open() throws IOException {
        ByteStream stream = new UnixDialer(socket).dial();
        DataInputStream answers = new DataInputStream(stream.input());
        DataOutputStream requests = new DataOutputStream(stream.output());
        return new Conversation() {
            @Override
            public byte[] answer(byte[] request) throws IOException {
                requests.writeInt(request.length);
                requests.write(request);
                requests.flush();
                int length = answers.readInt();
                if (length <= 0 || length > LONGEST) {
                    throw new IOException("the ssh agent gave an answer of " + length + " bytes");
                }
                return answers.readNBytes(length);
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }
}
