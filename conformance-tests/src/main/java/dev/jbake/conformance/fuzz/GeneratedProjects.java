package dev.jbake.conformance.fuzz;

import dev.jbake.conformance.fuzz.bake.BakeProjects;
import dev.jbake.conformance.fuzz.expression.Dice;
import dev.jbake.conformance.fuzz.expression.ExpressionProjects;
import dev.jbake.conformance.fuzz.project.GeneratedProject;
import java.util.SplittableRandom;

/// Generates projects of all kinds in turn. The same seed gives the same projects.
public final class GeneratedProjects {
    private final SplittableRandom random;
    private long count;

    /// The projects of a seed.
    public GeneratedProjects(long seed) {
        random = new SplittableRandom(seed);
    }

    /// The next project. Three of four are whole projects, the fourth is about expressions; most are valid.
    public GeneratedProject next() {
        SplittableRandom own = random.split();
        count++;
        if (count % 4 != 0) {
            return new BakeProjects(new Dice(own, count % 3 == 0 ? 40 : 0)).next();
        }
        return count % 8 == 0
                ? new ExpressionProjects(new Dice(own, 30)).values()
                : new ExpressionProjects(new Dice(own, 9)).single();
    }
}
