package dev.jbake.cli.build;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.cli.command.Command;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.execution.ExecutionPlan;
import dev.jbake.execution.show.PlanFormat;
import dev.jbake.host.Host;
import dev.jbake.lint.dockerfile.DockerfileRules;
import dev.jbake.plan.BuildPlan;
import java.util.List;
import java.util.Optional;

/// `jbake plan`: what a build would do, stage by stage.
public final class PlanCommand implements Command {
    private static final Option FORMAT =
            Option.value("format", "FORM", "Print the plan as: text, json, dot or mermaid (default text)");
    private static final Option IMAGES = Option.flag("images", "Print only the images that are pulled, one a line");

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String summary() {
        return "Show what a build would do, down to the stages of the Dockerfiles";
    }

    @Override
    public String details() {
        return """
                Without TARGET it shows the group or target "default". Targets are in waves: those of one wave can be
                built at the same time. Nothing is built, and no builder is asked; targets without platforms are shown
                as for this machine. What a Dockerfile depends on that is not here is called unknown.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(
                BuildOptions.FILE,
                FORMAT,
                IMAGES,
                LinkOption.LINK,
                BuildOptions.SET,
                BuildOptions.STRICT,
                BuildOptions.VAR);
    }

    @Override
    public Operands operands() {
        return Operands.any("[TARGET...]");
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException {
        RemoteWords words = RemoteWords.of(arguments.words());
        if (words.isRemote()) {
            throw new UsageException("jbake plan does not read remote bake files: " + words.url());
        }
        String form = arguments.text(FORMAT, "text");
        PlanFormat format = PlanFormat.named(form);
        if (format == null) {
            throw new UsageException("jbake plan has no format \"" + form + "\"; it has text, json, dot and mermaid");
        }
        if (arguments.on(IMAGES) && arguments.has(FORMAT)) {
            throw new UsageException("--images and --format exclude each other");
        }
        DefinitionFiles files = DefinitionFiles.of(arguments.all(BuildOptions.FILE), false, host);
        Diagnostics diagnostics = new Diagnostics();
        Optional<BuildPlan> build =
                plan(BakeRequest.of(arguments, words.targets(), files, null), arguments, host, diagnostics, console);
        if (!diagnostics.all().isEmpty()) {
            console.err().print(new DiagnosticRenderer(console.showsColours(host)).render(diagnostics));
        }
        if (build.isEmpty() || diagnostics.hasErrors()) {
            return FAILED;
        }
        ExecutionPlan plan = ExecutionPlan.of(build.get());
        if (arguments.on(IMAGES)) {
            plan.unknown().forEach((target, why) -> console.err().println("target " + target + " is unknown: " + why));
            plan.images().forEach(image -> console.out().print(image + "\n"));
        } else {
            console.out().print(format.write(plan));
        }
        return OK;
    }

    private static Optional<BuildPlan> plan(
            BakeArguments asked, Arguments arguments, Host host, Diagnostics diagnostics, Console console)
            throws UsageException {
        Resolved loaded = BakeRun.load(asked, host, diagnostics);
        boolean link = LinkOption.isAsked(arguments, host) && !diagnostics.hasErrors();
        Resolved resolved = link ? LinkOption.link(loaded, asked, host, diagnostics, console) : loaded;
        Optional<BuildPlan> plan = diagnostics.hasErrors() ? Optional.empty() : resolved.plan(host, diagnostics);
        plan.ifPresent(build -> DockerfileRules.warn(resolved, build, host, diagnostics));
        if (arguments.on(BuildOptions.STRICT)) {
            diagnostics.makeWarningsErrors();
        }
        return plan;
    }
}
