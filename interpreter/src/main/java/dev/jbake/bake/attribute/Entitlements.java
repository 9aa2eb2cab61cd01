package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `entitlements`: privileges that steps need, including those of linked targets.
public final class Entitlements extends TextsAttribute {
    /// The attribute, as the table has it.
    public static final Entitlements ATTRIBUTE = new Entitlements();

    private Entitlements() {
        super("entitlements", true, "Rights that the build needs: network.host, security.insecure.");
    }

    @Override
    public String since() {
        return "0.17.0";
    }

    /// Always appends, with `=` as with `+=`.
    @Override
    public List<String> override(@Nullable List<String> content, TargetOverride override) {
        return concatenated(content, override.values());
    }

    @Override
    public List<String> granted(List<String> content, TargetOverride override) {
        List<String> granted = new ArrayList<>(override.values());
        granted.retainAll(List.of("network.host", "security.insecure"));
        return granted;
    }

    /// The content with those of a linked target.
    public List<String> joined(@Nullable List<String> content, List<String> others) {
        return normalize(concatenated(content, others));
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) {
        for (String entitlement : content) {
            draft.entitlement(entitlement);
        }
    }
}
