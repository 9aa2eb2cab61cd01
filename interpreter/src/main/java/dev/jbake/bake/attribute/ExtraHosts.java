package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.IpAddress;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.PairsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `extra-hosts`: lines of /etc/hosts while building, host to address or addresses with commas.
final class ExtraHosts extends PairsAttribute {
    private static final String GATEWAY = "host-gateway";

    ExtraHosts() {
        super("extra-hosts", OverrideKey.Form.NAMED_LATE, "Host names that resolve to given addresses while building.");
    }

    @Override
    public String since() {
        return "0.25.0";
    }

    @Override
    public void plan(Map<String, @Nullable String> content, TargetDraft draft) throws InvalidContent {
        for (String host : sortedKeys(content)) {
            String text = content.get(host);
            if (text != null) {
                draft.extraHost(host, addresses(host, text));
            }
        }
    }

    private static List<String> addresses(String host, String text) throws InvalidContent {
        if (text.equals(GATEWAY)) {
            return List.of(GATEWAY);
        }
        List<String> addresses = new ArrayList<>();
        for (String written : Arrays.asList(text.split(",", -1))) {
            boolean bracketed = written.length() > 2 && written.startsWith("[") && written.endsWith("]");
            String address = bracketed ? written.substring(1, written.length() - 1) : written;
            if (host.isEmpty() || !IpAddress.isValid(address)) {
                throw new InvalidContent("invalid host " + host + "=" + text);
            }
            addresses.add(address);
        }
        return addresses;
    }
}
