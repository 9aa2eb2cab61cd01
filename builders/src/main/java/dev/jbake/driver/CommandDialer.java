package dev.jbake.driver;

import dev.jbake.host.Host;
import dev.jbake.host.Program;
import java.io.IOException;
import java.util.List;

/// Connects through the standard input and output of a process, such as `docker system dial-stdio` over ssh. What the
/// process writes to standard error is the reason if it dies.
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
        CommandStream stream;
        try {
            stream = CommandStream.start(Program.of(machine, command));
        } catch (IOException e) {
            throw DialException.lasting(address, "the program " + command.getFirst() + " cannot be started", e);
        }
        try {
            return attempt.opened(stream);
        } catch (IOException e) {
            throw new DialException(address, e);
        }
    }
}
