package dev.jbake.driver;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The standard input and output of a process. If it dies, reading and writing fail with what it wrote to standard
/// error.
final class CommandStream implements ByteStream {
    private static final long GRACE_MILLIS = 1000;
    private static final int LONGEST = 2000;

    private final Process process;
    private final String program;
    private final InputStream said;
    private final InputStream input;
    private final OutputStream output;
    private volatile boolean closed;
    private String text = "";

    private CommandStream(Process process, String program, InputStream said) {
        this.process = process;
        this.program = program;
        this.said = said;
        this.input = new Input(process.getInputStream());
        this.output = new Output(process.getOutputStream());
    }

    /// Starts a process. Its standard error is a file that no folder names any more: a pipe would need a reader, and
    /// ssh
    /// hands it on to a process that may stay.
    static CommandStream start(ProcessBuilder builder) throws IOException {
        Path file = Files.createTempFile("jbake", ".err");
        InputStream said = Files.newInputStream(file);
        try {
            Process process = builder.redirectError(file.toFile()).start();
            return new CommandStream(process, builder.command().getFirst(), said);
        } catch (IOException e) {
            said.close();
            throw e;
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return output;
    }

    /// Ends the process before its pipes are closed: closing a pipe waits for a read that is under way.
    @Override
    public void close() throws IOException {
        closed = true;
        process.destroy();
        try {
            if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        said.close();
    }

    /// Returns if the process lives, has ended well or was ended from here.
    private void requireAlive() throws IOException {
        try {
            boolean ended = !closed && process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            if (ended && process.exitValue() != 0) {
                throw new IOException(program + " ended with status " + process.exitValue() + reason());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the process said; reader and writer may both ask.
    private synchronized String reason() {
        try {
            text += new String(said.readNBytes(LONGEST - text.length()), StandardCharsets.UTF_8);
        } catch (IOException closedMeanwhile) {
            // What was read before is all.
        }
        return text.isBlank() ? "" : ": " + text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private final class Input extends FilterInputStream {
        private Input(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0) {
                requireAlive();
            }
            return count;
        }
    }

    private final class Output extends FilterOutputStream {
        private Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                requireAlive();
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                requireAlive();
                throw e;
            }
        }
    }
}
