package dev.jbake.ssh;

import java.io.IOException;

/// What answers the requests of the SSH agent protocol.
public interface Agent {

    /// Opens a conversation; each step has its own.
    Conversation open() throws IOException;

    /// Requests and answers, which take turns.
    interface Conversation extends AutoCloseable {

        /// Answers one request, both without their lengths.
        byte[] answer(byte[] request) throws IOException;

        /// Ends the conversation, even while an answer is awaited.
        @Override
        void close() throws IOException;
    }
}
