package dev.jbake.bake.definition;

import dev.jbake.bake.attribute.Context;
import dev.jbake.bake.attribute.Contexts;
import dev.jbake.go.GoPath;
import dev.jbake.plan.ContextSource;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folders that the contexts of a target are relative to, if that is not the working directory:
/// `BUILDX_BAKE_FILE_RELATIVE_PATHS`. A folder is blank if there is none, as for standard input.
public final class ContextBase {
    private String own;
    private @Nullable String context;
    private @Nullable String reference;
    private final Map<String, String> contexts = new HashMap<>();

    private ContextBase(String own) {
        this.own = own;
    }

    /// Those of one block.
    ///
    /// @param file the name of the block's file
    /// @param written its `context`, null if it has none
    public static ContextBase of(String file, Body.@Nullable Attribute written, Target target) {
        ContextBase base = new ContextBase(folder(file));
        if (written != null) {
            base.context = base.own;
            base.reference = written.expression() instanceof ScopeTraversal traversal ? target(traversal) : null;
        }
        base.addContexts(target);
        return base;
    }

    /// Those of a target of compose files.
    public static ContextBase of(String file, Target target) {
        ContextBase base = new ContextBase(folder(file));
        base.context = base.own;
        base.addContexts(target);
        return base;
    }

    private void addContexts(Target target) {
        Map<String, @Nullable String> named = target.get(Contexts.ATTRIBUTE);
        if (named != null) {
            for (String name : named.keySet()) {
                contexts.put(name, own);
            }
        }
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return file.isEmpty() || file.equals("-") ? "" : slash < 0 ? "." : GoPath.clean(file.substring(0, slash + 1));
    }

    /// The target of `target.name.context`, null for any other expression.
    private static @Nullable String target(ScopeTraversal traversal) {
        List<Step> steps = traversal.steps();
        boolean context = traversal.root().equals("target")
                && steps.size() == 2
                && steps.get(1) instanceof Step.Attribute attribute
                && attribute.name().equals(Context.ATTRIBUTE.name());
        if (!context) {
            return null;
        }
        return switch (steps.getFirst()) {
            case Step.Attribute name -> name.name();
            case Step.Key key -> key.key();
            case Step.Element element -> element.digits();
        };
    }

    /// Merges those of a later block of the target over these.
    void merge(ContextBase later, Target block) {
        own = later.own;
        if (block.get(Context.ATTRIBUTE) != null) {
            context = later.context;
            reference = later.reference;
        }
        contexts.putAll(later.contexts);
    }

    /// The context of a target without a `context`.
    public String ownContext() {
        return rebased(own, ".");
    }

    /// Makes the contexts of all targets relative to the working directory.
    public static void rebase(Definition definition) {
        for (Target target : definition.targets().values()) {
            ContextBase base = target.base();
            if (base != null) {
                base.follow(definition);
                base.rebase(target);
            }
        }
    }

    /// A reference to another target's context means the same folder.
    private void follow(Definition definition) {
        Target other = reference == null ? null : definition.targets().get(reference);
        ContextBase base = other == null ? null : other.base();
        if (base != null) {
            context = base.context == null ? base.own : base.context;
        }
    }

    private void rebase(Target target) {
        String path = target.get(Context.ATTRIBUTE);
        if (path != null && context != null) {
            target.put(Context.ATTRIBUTE, rebased(context, path));
        }
        Map<String, @Nullable String> named = target.get(Contexts.ATTRIBUTE);
        if (named != null) {
            Map<String, @Nullable String> changed = new LinkedHashMap<>(named);
            for (Map.Entry<String, @Nullable String> each : changed.entrySet()) {
                String text = each.getValue();
                String folder = contexts.get(each.getKey());
                if (text != null && folder != null) {
                    each.setValue(rebased(folder, text));
                }
            }
            target.put(Contexts.ATTRIBUTE, changed);
        }
    }

    private static String rebased(String folder, String path) {
        boolean stays = folder.isEmpty() || path.isEmpty() || path.startsWith("/") || !ContextSource.isRelative(path);
        return stays ? path : GoPath.clean(folder + "/" + path);
    }
}
