package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TextsAttribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `targets` of a group: its members, repetitions dropped.
public final class GroupTargets extends TextsAttribute {
    /// The attribute, as the table has it.
    public static final GroupTargets ATTRIBUTE = new GroupTargets();

    /// The attributes of a group.
    public static final List<Attribute<?>> SCHEMA = List.of(Description.ATTRIBUTE, ATTRIBUTE);

    private GroupTargets() {
        super("targets", false, "The targets and groups that belong to the group.");
    }

    @Override
    public List<String> normalize(List<String> content) {
        return new ArrayList<>(new LinkedHashSet<>(content));
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of();
    }

    @Override
    public List<String> override(@Nullable List<String> content, TargetOverride override) {
        throw new IllegalStateException("groups cannot be set");
    }
}
