package dev.jbake.conformity;

import dev.jbake.conformance.Case;
import java.util.Optional;

/// What runs cases of the suite in the build. Each case has a runner; one that prints by options has two.
public enum Runner {
    /// The interpreter alone: whatever only reads files and prints.
    INTERPRETER {
        @Override
        public boolean runs(Case one) {
            return needsNothing(one) && PrintLine.of(one).isPresent();
        }
    },

    /// The command, for what its options and its variables say, and for what needs consent.
    COMMAND {
        @Override
        public boolean runs(Case one) {
            Optional<PrintLine> line = PrintLine.of(one);
            return needsNothing(one) && (line.isEmpty() || line.get().hasOptions());
        }
    },

    /// The command with a builder.
    BUILDER {
        @Override
        public boolean runs(Case one) {
            return !needsNothing(one);
        }
    };

    /// Returns whether this runs a case.
    public abstract boolean runs(Case one);

    private static boolean needsNothing(Case one) {
        return one.needs().isEmpty() && one.before().isEmpty();
    }
}
