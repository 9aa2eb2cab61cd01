package dev.jbake.lint.rule;

import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// {@link Code#SAME_FILE}: two targets export to one file.
final class SameFile implements TargetRule {
    private final Map<String, String> writers = new HashMap<>();

    @Override
    public void look(Target target, Diagnostics diagnostics) {
        List<Entry> outputs = target.get(Output.ATTRIBUTE);
        if (outputs == null) {
            return;
        }
        for (Entry output : outputs) {
            String file = Output.file(output);
            String other = file == null ? null : writers.putIfAbsent(file, target.name());
            if (other != null && !other.equals(target.name())) {
                diagnostics.add(Diagnostic.finding(
                        Code.SAME_FILE,
                        target.span(Output.ATTRIBUTE),
                        "The targets " + other + " and " + target.name() + " both write " + file
                                + "; the one that ends last has it."));
            }
        }
    }
}
