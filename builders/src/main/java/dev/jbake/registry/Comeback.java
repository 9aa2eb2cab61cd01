package dev.jbake.registry;

import dev.jbake.host.Host;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// When to ask a busy registry again: after `Retry-After` (RFC 9110, section 10.2.3), else after a growing pause.
final class Comeback {
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_WISH = Duration.ofSeconds(60);
    private static final Duration NEVER = Duration.ofSeconds(-1);
    private static final String HEADER = "Retry-After";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Host host;

    Comeback(Host host) {
        this.host = host;
    }

    /// True for an answer that says "later".
    static boolean isBusy(int status) {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /// How long to wait before the next attempt; negative for no further one.
    ///
    /// @param attempt how many there were
    Duration pause(int attempt, HttpHeaders headers) {
        if (attempt >= ATTEMPTS) {
            return NEVER;
        }
        String wish = headers.firstValue(HEADER).orElse("").strip();
        Duration pause = wish.isEmpty() ? FIRST_PAUSE.multipliedBy(1L << (attempt - 1)) : wished(wish);
        return pause.compareTo(LONGEST_WISH) > 0 ? NEVER : pause;
    }

    /// The end of the sentence about a busy registry that wishes more patience than there is; blank for others.
    static String wish(int status, HttpHeaders headers) {
        String wish = headers.firstValue(HEADER).orElse("").strip();
        return isBusy(status) && !wish.isEmpty() ? " (Retry-After: " + wish + ")" : "";
    }

    private Duration wished(String wish) {
        try {
            return Duration.ofSeconds(Long.parseLong(wish));
        } catch (NumberFormatException notSeconds) {
            return until(wish);
        }
    }

    private Duration until(String date) {
        try {
            Instant then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration pause = Duration.between(host.clock().instant(), then);
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeException unreadable) {
            return FIRST_PAUSE;
        }
    }
}
