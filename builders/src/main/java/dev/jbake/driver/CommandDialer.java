package dev.jbake.driver;

import dev.jbake.host.Host;
import dev.jbake.host.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Connects through the standard input and output of a process, such as `docker system dial-stdio` over ssh. What the
/// process writes to standard error goes to ours.
///
/// @param machine what starts the process
/// @param address the address as the user wrote it
/// @param command the program with its arguments
record CommandDialer(Host machine, String address, List<String> command) implements Dialer {

    @Override
    public String authority() {
        return "localhost";
    }

    @Override
    public ByteStream dial(Attempt attempt) throws DialException {
        Process process;
        try {
            process =
                    Program.of(machine, command).redirectError(Redirect.INHERIT).start();
        } catch (IOException e) {
            throw DialException.lasting(address, "the program " + command.getFirst() + " cannot be started", e);
        }
        try {
            return attempt.opened(new ProcessStream(process));
        } catch (IOException e) {
            throw new DialException(address, e);
        }
    }

    private record ProcessStream(Process process) implements ByteStream {
        private static final long GRACE_MILLIS = 1000;

        @Override
        public InputStream input() {
            return process.getInputStream();
        }

        @Override
        public OutputStream output() {
            return process.getOutputStream();
        }

        /// Ends the process before its pipes are closed: closing a pipe waits for a read that is under way.
        @Override
        public void close() throws IOException {
            process.destroy();
            try {
                if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
