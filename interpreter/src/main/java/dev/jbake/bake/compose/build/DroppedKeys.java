package dev.jbake.bake.compose.build;

import dev.jbake.bake.compose.model.BuildKey;
import dev.jbake.bake.compose.model.BuildKeys;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Warns of what changes a build in compose itself but not in bake.
public final class DroppedKeys {
    private final Notices notices;

    public DroppedKeys(Notices notices) {
        this.notices = notices;
    }

    public void warn(Mapping model) {
        warnOfMisplaced(model, "the file");
        if (!(model.get("services") instanceof Mapping services)) {
            return;
        }
        for (Map.Entry<String, Tree> entry : services.entries().entrySet()) {
            if (entry.getValue() instanceof Mapping service && service.get("build") instanceof Mapping build) {
                warnOfMisplaced(service, "the service " + entry.getKey());
                warnOfPlatform(entry.getKey(), service, build);
                warn(entry.getKey(), build);
            }
        }
    }

    private void warnOfMisplaced(Mapping mapping, String where) {
        if (mapping.has(BakeExtension.NAME)) {
            notices.ignored(
                    "x-bake of " + where + " is ignored; put it in the build of a service.",
                    mapping.keySpan(BakeExtension.NAME));
        }
    }

    private void warnOfPlatform(String name, Mapping service, Mapping build) {
        if (service.has("platform") && !build.has("platforms")) {
            ignored(name, "platform", service.keySpan("platform"), "; bake reads platforms of the build");
        }
    }

    private void warn(String name, Mapping build) {
        warnOfKeys(name, build);
        if (build.get("secrets") instanceof Sequence secrets) {
            for (Tree tree : secrets.elements()) {
                if (tree instanceof Mapping secret) {
                    warnOfMount(name, secret);
                }
            }
        }
        if (build.get(BakeExtension.NAME) instanceof Mapping extension) {
            for (String key : extension.entries().keySet()) {
                if (!BakeExtension.KEYS.contains(key)) {
                    notices.ignored(
                            "x-bake has no key " + GoQuote.quote(key) + "; it is ignored."
                                    + Suggestions.didYouMean(key, BakeExtension.KEYS),
                            extension.keySpan(key));
                }
            }
        }
    }

    private void warnOfKeys(String name, Mapping build) {
        for (Map.Entry<String, Tree> entry : build.entries().entrySet()) {
            BuildKey<?> key = BuildKeys.named(entry.getKey());
            String instead = key == null ? null : key.instead();
            boolean off = entry.getValue() instanceof Scalar scalar
                    && scalar.printed().equals("false");
            if (instead != null && !off) {
                ignored(name, "build." + entry.getKey(), build.keySpan(entry.getKey()), instead);
            }
        }
    }

    private void warnOfMount(String name, Mapping secret) {
        for (String key : List.of("target", "mode", "uid", "gid")) {
            if (secret.has(key)) {
                ignored(name, "the " + key + " of a build secret", secret.keySpan(key), "; set it in RUN --mount");
            }
        }
    }

    private void ignored(String service, String what, @Nullable Span span, String instead) {
        notices.ignored("In service " + service + ", " + what + " is ignored" + instead + ".", span);
    }
}
