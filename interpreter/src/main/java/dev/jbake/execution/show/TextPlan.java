package dev.jbake.execution.show;

import dev.jbake.execution.ExecutionPlan;
import dev.jbake.execution.PlatformStep;
import dev.jbake.execution.TargetStep;
import dev.jbake.plan.Export;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A plan for people.
final class TextPlan {
    private final StringBuilder out = new StringBuilder();

    private TextPlan() {}

    static String of(ExecutionPlan plan) {
        TextPlan text = new TextPlan();
        text.write(plan);
        return text.out.toString();
    }

    private void write(ExecutionPlan plan) {
        out.append(count(plan.targets().size(), "target")).append(" in ").append(count(plan.waves(), "wave"));
        out.append(", ").append(count(plan.images().size(), "image")).append('\n');
        Map<Integer, Long> widths =
                plan.targets().stream().collect(Collectors.groupingBy(TargetStep::wave, Collectors.counting()));
        int wave = 0;
        for (TargetStep target : plan.targets()) {
            if (target.wave() > wave) {
                wave = target.wave();
                line(0, "");
                line(0, "wave " + wave + " (" + count(widths.getOrDefault(wave, 0L), "target") + ")");
            }
            target(target);
        }
        if (plan.chain().size() > 1) {
            line(0, "");
            line(0, "longest chain: " + String.join(" > ", plan.chain()));
        }
        if (!plan.images().isEmpty()) {
            line(0, "");
            line(0, "images");
            plan.images().forEach(image -> line(1, image));
        }
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(int indent, String text) {
        out.append("  ".repeat(indent)).append(text).append('\n');
    }

    private void target(TargetStep target) {
        String file = target.plan().inputs().dockerfile().shown();
        String after = target.waitsFor().isEmpty() ? "" : ", after " + String.join(", ", target.waitsFor());
        line(1, target.name() + " (" + file + after + ")");
        samePlatforms(target).forEach((stages, platforms) -> stages(stages, platforms, target));
        String unknown = target.unknown();
        if (unknown != null) {
            line(2, "unknown: " + unknown);
        }
        outputs(target).forEach(output -> line(2, "-> " + output));
    }

    /// The platforms of a target, together where their stages are the same.
    private static Map<List<String>, List<String>> samePlatforms(TargetStep target) {
        Map<List<String>, List<String>> same = new LinkedHashMap<>();
        for (PlatformStep platform : target.platforms()) {
            List<String> lines = new ArrayList<>();
            for (PlatformStep.StageStep stage : platform.stages()) {
                Set<String> uses = new LinkedHashSet<>();
                stage.uses()
                        .forEach(use -> uses.add(UseText.of(use, target.plan()).shown()));
                lines.add(stage.name() + ": from " + String.join(", ", uses));
            }
            if (!platform.skipped().isEmpty()) {
                lines.add("skipped: " + String.join(", ", platform.skipped()));
            }
            same.computeIfAbsent(lines, stages -> new ArrayList<>()).add(platform.platform());
        }
        return same;
    }

    private void stages(List<String> stages, List<String> platforms, TargetStep target) {
        if (!target.plan().platforms().isEmpty()) {
            line(2, "on " + String.join(", ", platforms));
        }
        stages.forEach(stage -> line(2, stage));
    }

    private static List<String> outputs(TargetStep target) {
        List<String> outputs = new ArrayList<>();
        for (Export export : target.plan().outputs().exports()) {
            if (export.type().equals("cacheonly")) {
                continue;
            }
            String path = export.localPath();
            boolean named = export.attributes().containsKey("name");
            outputs.add(export.type()
                    + (path != null
                            ? " " + path
                            : named ? " " + export.attributes().get("name") : ""));
        }
        outputs.addAll(target.plan().outputs().tags());
        return outputs;
    }
}
