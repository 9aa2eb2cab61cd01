package dev.jbake.bake.compose;

import dev.jbake.bake.compose.build.BuildPart;
import dev.jbake.bake.compose.build.ComposeTarget;
import dev.jbake.bake.compose.build.DroppedKeys;
import dev.jbake.bake.compose.build.Extras;
import dev.jbake.bake.compose.build.ServiceTarget;
import dev.jbake.bake.compose.model.Build;
import dev.jbake.bake.compose.model.ComposeProject;
import dev.jbake.bake.compose.model.Consistency;
import dev.jbake.bake.compose.model.ModelLoader;
import dev.jbake.bake.compose.model.ModelShape;
import dev.jbake.bake.compose.model.ProjectName;
import dev.jbake.bake.compose.model.ProjectReader;
import dev.jbake.bake.compose.model.Service;
import dev.jbake.bake.compose.model.ServiceEnvironments;
import dev.jbake.bake.compose.template.ComposeVariables;
import dev.jbake.bake.compose.template.Folder;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.yaml.ComposeFile;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads compose files into targets.
///
/// Each file must be sound alone before all are read together; so does the reference, and says so in its messages.
public final class ComposeReader {
    private final Host host;
    private final boolean mayReadEnvironment;
    private final Map<String, String> given;
    private final Diagnostics diagnostics;
    private final Notices notices;

    /// @param mayReadEnvironment false where variables come from the command line and from `.env` alone
    /// @param given the variables of the command line
    public ComposeReader(Host host, boolean mayReadEnvironment, Map<String, String> given, Diagnostics diagnostics) {
        this.host = host;
        this.mayReadEnvironment = mayReadEnvironment;
        this.given = given;
        this.diagnostics = diagnostics;
        this.notices = new Notices(diagnostics);
    }

    /// True for a sound compose file; for others the mistake is said.
    public boolean check(Source source) {
        return check(source, "");
    }

    /// True for a sound compose file; for others the mistake is said.
    ///
    /// @param words before the mistake
    public boolean check(Source source, String words) {
        ComposeProblem problem = problem(source, notices);
        if (problem != null) {
            say(problem.within(words));
        }
        return problem == null;
    }

    /// True for a sound compose file; nothing is said.
    public boolean isSound(Source source) {
        return problem(source, new Notices(new Diagnostics())) == null;
    }

    private @Nullable ComposeProblem problem(Source source, Notices told) {
        try {
            project(List.of(new ComposeFile("", source)), told);
            return null;
        } catch (ComposeProblem e) {
            return e;
        } catch (LimitExceeded e) {
            return new ComposeProblem(e.getMessage(), source.span(0, 0));
        }
    }

    /// The targets that files mean together; null where they have no services, or a mistake, which is said.
    public @Nullable List<ComposeTarget> read(List<Source> sources) {
        try {
            List<ComposeFile> files = new ArrayList<>();
            for (Source source : sources) {
                files.add(new ComposeFile(source.name(), source));
            }
            ComposeProject project = project(files, notices);
            List<ComposeTarget> targets = new ArrayList<>();
            for (Service service : project.services().values()) {
                Build build = service.build();
                if (build != null) {
                    targets.add(new ServiceTarget(project, service, build).make());
                }
            }
            return project.services().isEmpty() ? null : targets;
        } catch (ComposeProblem e) {
            say(e.within("failed to parse compose file: "));
            return null;
        } catch (LimitExceeded e) {
            say(new ComposeProblem(e.getMessage(), null));
            return null;
        }
    }

    private void say(ComposeProblem problem) {
        diagnostics.error(Code.INVALID_COMPOSE, problem.reason().stripTrailing(), "", problem.span());
    }

    private ComposeProject project(List<ComposeFile> files, Notices told) throws ComposeProblem {
        boolean alone = files.getFirst().name().isEmpty();
        Map<String, String> variables = new HashMap<>(ComposeVariables.read(host, mayReadEnvironment, given, told));
        variables.put(ComposeVariables.PROJECT_NAME, ProjectName.of(files, variables, told));
        Mapping model = new ModelLoader(host, told, variables, new Folder(host, "")).load(files, "", List.of());
        if (model.entries().isEmpty()) {
            throw new ComposeProblem("empty compose file", null);
        }
        if (!alone) {
            new DroppedKeys(told).warn(model);
        }
        Mapping used = BuildPart.of(model);
        ModelShape.check(used);
        Extras.collect(used, "");
        ComposeProject project = new ProjectReader(told).read(used, variables);
        if (!alone) {
            new Consistency(project).check();
        }
        new ServiceEnvironments(host, told).complete(project);
        return project;
    }
}
