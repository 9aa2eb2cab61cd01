package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.Contexts;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.Use;
import dev.jbake.dockerfile.UseOrigin;
import dev.jbake.go.GoQuote;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import dev.jbake.plan.ImageName;
import java.util.LinkedHashSet;
import java.util.Set;

/// {@link Code#UNUSED_CONTEXT}: no `FROM`, `COPY` or mount asks for a context.
final class UnusedContext implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        Shared contexts = new Shared();
        for (SeenTarget seen : project.targets().values()) {
            Set<String> unused = unused(seen);
            for (String context : seen.plan().inputs().namedContexts().keySet()) {
                boolean reported = !isAsked(context) || ContextOfOtherTag.near(context, seen) != null;
                contexts.add(
                        seen.target().spanOfKey(Contexts.ATTRIBUTE, context),
                        GoQuote.quote(context),
                        seen.name(),
                        reported || !unused.contains(context));
            }
        }
        contexts.report(Code.UNUSED_CONTEXT, "The Dockerfile of ", " does not use the context ", diagnostics);
    }

    /// Whether BuildKit asks for a context of this name on the platforms of the target. {@link Code#CONTEXT_NAME} is
    /// about names that it never asks for.
    static boolean isAsked(String image) {
        return !image.contains("::")
                && ImageName.problem(image) == null
                && ImageName.familiar(image).equals(image);
    }

    /// The contexts that a target has in vain; none if its Dockerfile is not known as a whole.
    static Set<String> unused(SeenTarget seen) {
        Set<String> unused = new LinkedHashSet<>();
        if (seen.views().isEmpty() || seen.uses().stream().anyMatch(use -> use.origin() instanceof UseOrigin.Unknown)) {
            return unused;
        }
        unused.addAll(seen.plan().inputs().namedContexts().keySet());
        for (Use use : seen.uses()) {
            if (use.origin() instanceof UseOrigin.OfContext context) {
                unused.remove(context.name());
            }
        }
        return unused;
    }
}
