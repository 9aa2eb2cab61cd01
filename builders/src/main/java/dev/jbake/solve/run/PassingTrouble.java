package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.driver.DialException;
import dev.jbake.solve.control.Retries.Trouble;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells failures that may pass from those that will not. The daemon gives them no codes: only their words tell.
///
/// The words are those of Go's net package, of containerd's registry client, of BuildKit's http source and of git.
/// A name that cannot be resolved is no passing trouble: most often it is misspelt.
final class PassingTrouble {
    /// What a step that failed by itself says. Its command may contain any words.
    private static final String STEP = "did not complete successfully";

    private static final Pattern STATUS =
            Pattern.compile("(?:: |status |status code |error: )(?:408|429|500|502|503|504)(?: [A-Z]|\\W|$)");

    private static final List<String> NETWORK = List.of(
            "connection refused",
            "connection reset",
            "connection timed out",
            "request timed out",
            "client connection lost",
            "broken pipe",
            "i/o timeout",
            "tls handshake timeout",
            "unexpected eof",
            "early eof",
            "no route to host",
            "network is unreachable",
            "server misbehaving",
            "temporary failure in name resolution",
            "no active session");

    private PassingTrouble() {}

    /// What kind of trouble a failure is; null if it will not pass.
    static @Nullable Trouble of(Exception failure) {
        if (isOfTheWayToTheDaemon(failure)) {
            return Trouble.NETWORK;
        }
        String message = String.valueOf(failure.getMessage());
        if (message.contains(STEP)) {
            return null;
        }
        if (message.contains("toomanyrequests") || STATUS.matcher(message).find()) {
            return Trouble.REGISTRY;
        }
        String lower = message.toLowerCase(Locale.ROOT);
        boolean network = NETWORK.stream().anyMatch(lower::contains) || lower.endsWith(": eof");
        return network ? Trouble.NETWORK : null;
    }

    private static boolean isOfTheWayToTheDaemon(Exception failure) {
        return failure instanceof DaemonException lost
                ? lost.connectionLost()
                : failure.getCause() instanceof DialException dial && dial.mayPass();
    }
}
