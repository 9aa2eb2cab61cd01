package dev.jbake.execution.show;

import dev.jbake.execution.ExecutionPlan;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The forms of a plan.
public enum PlanFormat {
    /// For people.
    TEXT(TextPlan::of),
    /// For programs.
    JSON(JsonPlan::of),
    /// For Graphviz.
    DOT(plan -> GraphPlan.of(plan, GraphPlan.DOT)),
    /// For what draws Mermaid, such as GitHub.
    MERMAID(plan -> GraphPlan.of(plan, GraphPlan.MERMAID));

    private final Function<ExecutionPlan, String> writer;

    PlanFormat(Function<ExecutionPlan, String> writer) {
        this.writer = writer;
    }

    /// The form of this name, null if there is none.
    public static @Nullable PlanFormat named(String name) {
        for (PlanFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        return null;
    }

    /// The plan in this form, with a line end.
    public String write(ExecutionPlan plan) {
        return writer.apply(plan);
    }
}
