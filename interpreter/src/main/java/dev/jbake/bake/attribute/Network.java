package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.go.GoQuote;
import dev.jbake.plan.TargetDraft;

/// `network`: the network of RUN steps; `host` implies the entitlement `network.host`.
public final class Network extends TextAttribute {
    /// The attribute, as the table has it.
    public static final Network ATTRIBUTE = new Network();

    private Network() {
        super("network", "The network of RUN steps: default, none or host.");
    }

    @Override
    public String since() {
        return "0.17.0";
    }

    @Override
    public void plan(String content, TargetDraft draft) throws InvalidContent {
        switch (content) {
            case "", "default" -> {}
            case "host", "none" -> draft.frontend("force-network-mode", content);
            default ->
                throw new InvalidContent("network mode " + GoQuote.quote(content)
                        + " not supported by buildkit - you can define a custom network for your builder using the"
                        + " network driver-opt in buildx create");
        }
    }
}
