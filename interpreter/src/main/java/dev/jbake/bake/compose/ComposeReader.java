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
import dev.jbake.bake.compose.yaml.Documents;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.source.Source;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads compose files into targets.
///
/// Each file is checked alone before all are read together, as in the reference, whose messages show it.
public final class ComposeReader {
    private final Host host;
    private final boolean mayReadEnvironment;
    private final Map<String, String> given;
    private final Diagnostics diagnostics;
    private final Notices notices;
    private final IdentityHashMap<Source, Documents> documents = new IdentityHashMap<>();

    /// @param mayReadEnvironment false if variables come from the command line and from `.env` alone
    /// @param given the variables of the command line
    public ComposeReader(Host host, boolean mayReadEnvironment, Map<String, String> given, Diagnostics diagnostics) {
        this.host = host;
        this.mayReadEnvironment = mayReadEnvironment;
        this.given = given;
        this.diagnostics = diagnostics;
        this.notices = new Notices(diagnostics);
    }

    /// True for a valid compose file; otherwise its mistake is reported.
    public boolean check(Source source) {
        return check(source, "");
    }

    /// True for a valid compose file; otherwise its mistake is reported.
    ///
    /// @param words the beginning of the message
    public boolean check(Source source, String words) {
        ComposeProblem problem = problem(source, notices);
        if (problem != null) {
            report(problem.within(words));
        }
        return problem == null;
    }

    /// True for a valid compose file; nothing is reported.
    public boolean isSound(Source source) {
        return problem(source, new Notices(new Diagnostics())) == null;
    }

    private @Nullable ComposeProblem problem(Source source, Notices warnings) {
        try {
            project(List.of(new ComposeFile("", documents(source))), warnings);
            return null;
        } catch (ComposeProblem e) {
            return e;
        } catch (InvalidPathException e) {
            return new ComposeProblem("open " + e.getInput() + ": invalid argument", source.span(0, 0));
        } catch (LimitExceeded e) {
            return new ComposeProblem(e.getMessage(), source.span(0, 0));
        }
    }

    /// The targets of several files together; null if they have no services, or a mistake, which is reported.
    public @Nullable List<ComposeTarget> read(List<Source> sources) {
        try {
            List<ComposeFile> files = new ArrayList<>();
            for (Source source : sources) {
                files.add(new ComposeFile(source.name(), documents(source)));
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
            report(e.within("failed to parse compose file: "));
            return null;
        } catch (LimitExceeded e) {
            report(new ComposeProblem(e.getMessage(), null));
            return null;
        }
    }

    /// The documents of a source, which is read alone and again with others.
    private Documents documents(Source source) {
        return documents.computeIfAbsent(source, Documents::new);
    }

    private void report(ComposeProblem problem) {
        diagnostics.error(Code.INVALID_COMPOSE, problem.reason().stripTrailing(), "", problem.span());
    }

    private ComposeProject project(List<ComposeFile> files, Notices warnings) throws ComposeProblem {
        boolean alone = files.getFirst().name().isEmpty();
        Map<String, String> variables = new HashMap<>(ComposeVariables.read(host, mayReadEnvironment, given, warnings));
        variables.put(ComposeVariables.PROJECT_NAME, ProjectName.of(files, variables, warnings));
        Mapping model = new ModelLoader(host, warnings, variables, new Folder(host, "")).load(files, "", List.of());
        if (model.entries().isEmpty()) {
            throw new ComposeProblem("empty compose file", null);
        }
        if (!alone) {
            new DroppedKeys(warnings).warn(model);
        }
        Mapping used = BuildPart.of(model);
        ModelShape.check(used);
        Extras.collect(used, "");
        ComposeProject project = new ProjectReader(warnings).read(used, variables);
        if (!alone) {
            new Consistency(project).check();
        }
        new ServiceEnvironments(host, warnings).complete(project);
        return project;
    }
}
