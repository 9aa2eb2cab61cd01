package dev.jbake.execution.show;

import dev.jbake.execution.ExecutionPlan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The forms of a plan.
public enum PlanFormat {
    /// For people.
    TEXT,
    /// For programs.
    JSON,
    /// For Graphviz.
    DOT,
    /// For what draws Mermaid, such as GitHub.
    MERMAID;

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
        return switch (this) {
            case TEXT -> TextPlan.of(plan);
            case JSON -> JsonPlan.of(plan);
            case DOT -> GraphPlan.of(plan, GraphPlan.DOT);
            case MERMAID -> GraphPlan.of(plan, GraphPlan.MERMAID);
        };
    }
}
