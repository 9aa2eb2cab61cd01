package dev.jbake.bake.compose.model;

import dev.jbake.bake.attribute.form.IpAddress;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.source.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A port in its short form, `address:published:target/protocol`. A build needs none, but the port must be valid.
final class PortText {
    private static final int HIGHEST = 65_535;

    private PortText() {}

    static void check(String text, @Nullable Span span) throws ComposeProblem {
        int last = text.lastIndexOf(':');
        int first = last < 0 ? -1 : text.lastIndexOf(':', last - 1);
        String address = first < 0 ? "" : text.substring(0, first);
        String published = last < 0 ? "" : text.substring(first + 1, last);
        String target = text.substring(last + 1);
        int slash = target.indexOf('/');
        String protocol = slash < 0 ? "" : target.substring(slash + 1).toLowerCase(Locale.ROOT);
        String port = slash < 0 ? target : target.substring(0, slash);
        if (port.isEmpty()) {
            throw new ComposeProblem("no port specified: " + text + "<empty>", span);
        }
        if (!protocol.isEmpty() && !List.of("tcp", "udp", "sctp").contains(protocol)) {
            throw new ComposeProblem("invalid proto: " + protocol, span);
        }
        boolean brackets = address.startsWith("[") && address.endsWith("]");
        String plain = brackets ? address.substring(1, address.length() - 1) : address;
        if (!plain.isEmpty() && !IpAddress.isValid(plain)) {
            throw new ComposeProblem("invalid IP address: " + plain, span);
        }
        int targets = count(port, "containerPort", span);
        if (!published.isEmpty()) {
            int hosts = count(published, "hostPort", span);
            if (targets != hosts && targets != 1) {
                throw new ComposeProblem(
                        "invalid ranges specified for container and host Ports: " + port + " and " + published, span);
            }
        }
    }

    /// How many ports `from-to` or `one` means.
    private static int count(String range, String what, @Nullable Span span) throws ComposeProblem {
        int dash = range.indexOf('-');
        int from = number(dash < 0 ? range : range.substring(0, dash));
        int to = dash < 0 ? from : number(range.substring(dash + 1));
        if (from < 0 || to < from) {
            throw new ComposeProblem("invalid " + what + ": " + range, span);
        }
        return to - from + 1;
    }

    private static int number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = plain ? Integer.parseInt(digits) : -1;
        return number > HIGHEST ? -1 : number;
    }
}
