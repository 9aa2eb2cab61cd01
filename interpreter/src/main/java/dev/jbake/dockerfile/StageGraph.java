package dev.jbake.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.dockerfile.word.Expanded;
import dev.jbake.dockerfile.word.Expansion;
import dev.jbake.go.GoQuote;
import dev.jbake.parser.dockerfile.WordException;
import dev.jbake.plan.ImageName;
import dev.jbake.source.Span;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the stages of a Dockerfile need of each other, for one target and platform.
final class StageGraph {
    private static final String SCRATCH = "scratch";

    private final Stages stages;
    private final TargetInputs inputs;
    private final Problems problems;
    private final GlobalArguments globals;
    private final Map<String, BuildStage> byName = new HashMap<>();
    private final List<Use> bases = new ArrayList<>();
    private final List<Set<String>> baseArguments = new ArrayList<>();
    private final List<List<Use>> copies = new ArrayList<>();

    StageGraph(Stages stages, TargetInputs inputs, Problems problems) {
        this.stages = stages;
        this.inputs = inputs;
        this.problems = problems;
        this.globals = new GlobalArguments(stages, inputs, problems);
        stages.all().forEach(this::addBase);
        stages.all().forEach(stage -> copies.add(copies(stage)));
    }

    GlobalArguments globals() {
        return globals;
    }

    /// What a stage begins with.
    Use base(BuildStage stage) {
        return bases.get(stage.index());
    }

    private void addBase(BuildStage stage) {
        Set<String> used = new LinkedHashSet<>();
        String name = base(stage, used);
        String shown = name == null ? stage.base().text() : name;
        bases.add(
                new Use(Use.Kind.BASE, shown, origin(stage, name), stage.base().span()));
        baseArguments.add(used);
        if (!stage.name().isEmpty()) {
            byName.put(stage.name(), stage);
        }
    }

    /// What `FROM` says, null if that is not known.
    private @Nullable String base(BuildStage stage, Set<String> used) {
        Word platform = stage.platform();
        if (platform != null) {
            expand(platform, used);
        }
        return expand(stage.base(), used);
    }

    private @Nullable String expand(Word word, Set<String> used) {
        try {
            Expanded expanded = Expansion.expand(word.text(), stages.file().escape(), globals.environment());
            used.addAll(expanded.used());
            String text = expanded.text();
            if (text != null && text.isEmpty()) {
                missing("base name (" + word.text() + ") should not be blank", expanded.unset(), word.span());
                return null;
            }
            return text;
        } catch (WordException mistake) {
            problems.add(mistake.getMessage(), word.span());
            return null;
        }
    }

    private void missing(String what, Set<String> unset, Span place) {
        String names = String.join(", ", unset);
        problems.add(Diagnostic.error(
                Code.MISSING_ARGUMENT,
                "Argument without a value",
                what + (unset.isEmpty() ? "" : ": no value for " + names),
                place));
    }

    private UseOrigin origin(BuildStage stage, @Nullable String name) {
        String replacing = stage.name().isEmpty() ? null : inputs.context(stage.name());
        if (replacing != null) {
            return new UseOrigin.OfContext(replacing);
        }
        if (name == null) {
            return new UseOrigin.Unknown();
        }
        BuildStage earlier = byName.get(name);
        return earlier != null
                ? new UseOrigin.OfStage(earlier)
                : image(name, stage.base().span());
    }

    private UseOrigin image(String name, Span place) {
        if (name.equals(SCRATCH)) {
            return new UseOrigin.Empty();
        }
        String problem = ImageName.problem(name);
        if (problem != null) {
            problems.add("failed to parse stage name " + GoQuote.quote(name) + ": " + problem, place);
            return new UseOrigin.Unknown();
        }
        String reference = ImageName.fullReference(name);
        String context = inputs.context(reference);
        return context != null ? new UseOrigin.OfContext(context) : new UseOrigin.OfImage(reference);
    }

    private List<Use> copies(BuildStage stage) {
        List<Use> uses = new ArrayList<>();
        for (Instruction instruction : instructions(stage)) {
            if (instruction.keyword().equals("COPY")) {
                Word from = Flags.value(instruction, "from");
                if (from != null && !from.text().isEmpty()) {
                    uses.add(copy(from));
                }
            } else if (instruction.keyword().equals("RUN")) {
                for (Word word : Flags.values(instruction, "mount")) {
                    String from = RunMount.of(word).value("from");
                    if (!from.isEmpty()) {
                        uses.add(use(Use.Kind.MOUNT, from, word.span()));
                    }
                }
            }
        }
        return uses;
    }

    /// The instructions of a stage, after those that its base has for it.
    List<Instruction> instructions(BuildStage stage) {
        List<Instruction> all = new ArrayList<>();
        if (base(stage).origin() instanceof UseOrigin.OfStage earlier) {
            for (Instruction instruction : earlier.stage().instructions()) {
                if (instruction.arguments() instanceof InstructionArguments.Trigger trigger) {
                    all.add(trigger.instruction());
                }
            }
        }
        all.addAll(stage.instructions());
        return all;
    }

    private Use copy(Word from) {
        String name = from.text();
        if (!name.chars().allMatch(c -> c >= '0' && c <= '9') || name.length() > 9) {
            return use(Use.Kind.COPY, name, from.span());
        }
        int index = Integer.parseInt(name);
        if (index >= stages.all().size()) {
            problems.add("invalid stage index " + index, from.span());
            return new Use(Use.Kind.COPY, name, new UseOrigin.Unknown(), from.span());
        }
        return new Use(Use.Kind.COPY, name, new UseOrigin.OfStage(stages.all().get(index)), from.span());
    }

    private Use use(Use.Kind kind, String name, Span place) {
        if (name.indexOf('$') >= 0 && name.indexOf('$') < name.length() - 1) {
            problems.add(
                    kind == Use.Kind.COPY
                            ? "variable expansion is not supported for --from,"
                                    + " define a new stage with FROM using ARG from global scope as a workaround"
                            : "'from' doesn't support variable expansion, define alias stage instead",
                    place);
            return new Use(kind, name, new UseOrigin.Unknown(), place);
        }
        BuildStage stage = byName.get(name.toLowerCase(Locale.ROOT));
        if (stage == null) {
            return new Use(kind, name, image(name, place), place);
        }
        return new Use(kind, name, new UseOrigin.OfStage(stage), place);
    }

    /// The stages that a stage takes files from, and what else it takes them from.
    List<Use> uses(BuildStage stage) {
        List<Use> uses = new ArrayList<>();
        Use base = base(stage);
        uses.add(base);
        if (!isReplaced(stage)) {
            uses.addAll(copies.get(stage.index()));
        }
        return uses;
    }

    /// Whether a named context stands in for the stage.
    boolean isReplaced(BuildStage stage) {
        return !stage.name().isEmpty() && inputs.context(stage.name()) != null;
    }

    /// The arguments that a `FROM` uses.
    Set<String> baseArguments(BuildStage stage) {
        return baseArguments.get(stage.index());
    }

    /// The stage that is built; null if it does not exist, which is reported.
    @Nullable
    BuildStage target() {
        if (inputs.stage().isEmpty()) {
            return stages.all().getLast();
        }
        BuildStage named = byName.get(inputs.stage().toLowerCase(Locale.ROOT));
        if (named == null) {
            problems.add(Diagnostic.error(
                    Code.UNKNOWN_STAGE,
                    "Unknown stage",
                    "target stage " + GoQuote.quote(inputs.stage()) + " could not be found."
                            + Suggestions.didYouMean(inputs.stage(), byName.keySet()),
                    null));
        }
        return named;
    }

    /// A stage and all that it needs, in the order of the file.
    List<BuildStage> reached(BuildStage target) {
        Set<Integer> reached = new HashSet<>();
        List<BuildStage> open = new ArrayList<>(List.of(target));
        while (!open.isEmpty()) {
            BuildStage stage = open.removeLast();
            if (reached.add(stage.index())) {
                for (Use use : uses(stage)) {
                    if (use.origin() instanceof UseOrigin.OfStage needed) {
                        open.add(needed.stage());
                        requireEarlier(stage, use, needed.stage());
                    }
                }
            }
        }
        return stages.all().stream()
                .filter(stage -> reached.contains(stage.index()))
                .toList();
    }

    private void requireEarlier(BuildStage user, Use use, BuildStage needed) {
        if (needed.index() >= user.index()) {
            problems.add(
                    "cannot copy from stage " + GoQuote.quote(use.name())
                            + ", it needs to be defined before current stage " + GoQuote.quote(user.shown()),
                    use.span());
        }
    }
}
