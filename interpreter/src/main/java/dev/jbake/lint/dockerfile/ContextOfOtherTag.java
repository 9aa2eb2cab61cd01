package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.Contexts;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.Use;
import dev.jbake.dockerfile.UseOrigin;
import dev.jbake.go.GoQuote;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import dev.jbake.plan.ImageName;
import org.jspecify.annotations.Nullable;

/// {@link Code#CONTEXT_OF_OTHER_TAG}: a context `x` does not replace `FROM x:1`.
final class ContextOfOtherTag implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        for (SeenTarget seen : project.targets().values()) {
            for (String context : UnusedContext.unused(seen)) {
                String near = near(context, seen);
                if (near != null && UnusedContext.isAsked(context)) {
                    diagnostics.addOnce(Diagnostic.finding(
                            Code.CONTEXT_OF_OTHER_TAG,
                            seen.target().spanOfKey(Contexts.ATTRIBUTE, context),
                            "The context " + GoQuote.quote(context) + " of " + seen.name()
                                    + " replaces nothing, for the Dockerfile says " + near + "; write "
                                    + GoQuote.quote(near) + "."));
                }
            }
        }
    }

    /// What the Dockerfile pulls that has the same repository, as a context would have to be called; null for nothing.
    static @Nullable String near(String context, SeenTarget seen) {
        String repository = repository(context);
        for (Use use : seen.uses()) {
            if (use.origin() instanceof UseOrigin.OfImage image
                    && repository(ImageName.familiar(image.reference())).equals(repository)) {
                return ImageName.familiar(image.reference());
            }
        }
        return null;
    }

    private static String repository(String name) {
        int platform = name.indexOf("::");
        return ImageName.repositoryOf(platform < 0 ? name : name.substring(0, platform));
    }
}
