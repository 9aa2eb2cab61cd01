package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.go.GoQuote;
import java.util.List;
import java.util.Map;

/// Rejects projects whose parts do not fit together.
public final class Consistency {
    private static final String INVALID = ": invalid compose project";

    private final ComposeProject project;

    public Consistency(ComposeProject project) {
        this.project = project;
    }

    public void check() throws ComposeProblem {
        for (Service service : project.services().values()) {
            check(service);
        }
        for (ComposeSecret secret : project.secrets().values()) {
            if (!secret.external()
                    && secret.file().isEmpty()
                    && secret.variable().isEmpty()) {
                throw new ComposeProblem(
                        "secret " + GoQuote.quote(secret.name()) + " must declare either `file` or `environment`"
                                + INVALID,
                        secret.tree().span());
            }
        }
    }

    private void check(Service service) throws ComposeProblem {
        Build build = service.build();
        String subject = "service " + GoQuote.quote(service.name());
        if (build == null) {
            if (service.image().isEmpty()) {
                throw new ComposeProblem(
                        subject + " has neither an image nor a build context specified" + INVALID,
                        service.tree().span());
            }
            return;
        }
        if (build.get(BuildKeys.DOCKERFILE_INLINE) != null && build.get(BuildKeys.DOCKERFILE) != null) {
            throw new ComposeProblem(
                    subject + " declares mutualy exclusive dockerfile and dockerfile_inline" + INVALID,
                    build.span(BuildKeys.DOCKERFILE_INLINE.name()));
        }
        for (Map.Entry<String, String> context :
                build.get(BuildKeys.CONTEXTS, Map.of()).entrySet()) {
            checkContext(subject, context.getKey(), context.getValue(), build);
        }
        for (String secret : build.get(BuildKeys.SECRETS, List.of())) {
            if (!project.secrets().containsKey(secret)) {
                throw new ComposeProblem(
                        subject + " refers to undefined build secret " + secret + INVALID,
                        build.span(BuildKeys.SECRETS.name()));
            }
        }
    }

    private void checkContext(String subject, String name, String context, Build build) throws ComposeProblem {
        String other = ServiceContext.service(context);
        if (other == null) {
            return;
        }
        Service found = project.services().get(other);
        if (found == null || found.build() == null) {
            throw new ComposeProblem(
                    subject + " declares " + (found == null ? "unknown" : "non-buildable") + " service "
                            + GoQuote.quote(other) + " as additional contexts " + name,
                    build.span(BuildKeys.CONTEXTS.name()));
        }
    }
}
