package dev.jbake.stdlib;

import dev.jbake.function.Function;
import dev.jbake.function.FunctionTable;
import dev.jbake.function.Lookup;
import dev.jbake.stdlib.collection.MappingFunctions;
import dev.jbake.stdlib.collection.SequenceFunctions;
import dev.jbake.stdlib.collection.SetFunctions;
import dev.jbake.stdlib.encoding.DigestFunctions;
import dev.jbake.stdlib.encoding.EncodingFunctions;
import dev.jbake.stdlib.net.NetworkFunctions;
import dev.jbake.stdlib.number.ComparisonFunctions;
import dev.jbake.stdlib.number.NumberFunctions;
import dev.jbake.stdlib.system.MachineFunctions;
import dev.jbake.stdlib.text.FormatFunctions;
import dev.jbake.stdlib.text.RegexFunctions;
import dev.jbake.stdlib.text.StringFunctions;
import dev.jbake.stdlib.time.TimeFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of the eager functions; each is made when it is first looked up, so that a run pays only for what it uses.
public final class StandardFunctions implements FunctionTable {
    private final Map<String, Function> made = new HashMap<>();

    /// A table of its own; tables share nothing.
    public static FunctionTable table() {
        return new StandardFunctions();
    }

    private StandardFunctions() {}

    @Override
    public @Nullable Function lookup(String name) {
        Function known = made.get(name);
        if (known == null) {
            known = find(new Lookup(name));
            if (known != null) {
                made.put(name, known);
            }
        }
        return known;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Subject subject : subjects()) {
            names.addAll(subject.names());
        }
        names.sort(null);
        return List.copyOf(names);
    }

    /// All names by what they are about, in the order of documents.
    public static List<Subject> subjects() {
        Inventory inventory = new Inventory();
        if (find(inventory) != null) {
            throw new IllegalStateException("an inventory looks for no function");
        }
        return inventory.subjects();
    }

    /// Asks each group, in the order of documents. A group is loaded only if the function is in none before it.
    private static @Nullable Function find(Lookup lookup) {
        Function found = StringFunctions.declare(lookup);
        found = found != null ? found : RegexFunctions.declare(lookup);
        found = found != null ? found : FormatFunctions.declare(lookup);
        found = found != null ? found : SequenceFunctions.declare(lookup);
        found = found != null ? found : MappingFunctions.declare(lookup);
        found = found != null ? found : SetFunctions.declare(lookup);
        found = found != null ? found : NumberFunctions.declare(lookup);
        found = found != null ? found : ComparisonFunctions.declare(lookup);
        found = found != null ? found : TimeFunctions.declare(lookup);
        found = found != null ? found : EncodingFunctions.declare(lookup);
        found = found != null ? found : DigestFunctions.declare(lookup);
        found = found != null ? found : NetworkFunctions.declare(lookup);
        return found != null ? found : MachineFunctions.declare(lookup);
    }

    /// Names of functions that are about the same things.
    ///
    /// @param title what they are about
    public record Subject(String title, List<String> names) {}

    /// Finds nothing, and notes what it is shown.
    private static final class Inventory extends Lookup {
        private final Map<String, List<String>> names = new LinkedHashMap<>();
        private List<String> current = new ArrayList<>();

        Inventory() {
            super("");
        }

        @Override
        public void subject(String title) {
            current = new ArrayList<>();
            names.put(title, current);
        }

        @Override
        public boolean is(String candidate) {
            current.add(candidate);
            return false;
        }

        List<Subject> subjects() {
            List<Subject> subjects = new ArrayList<>();
            for (Map.Entry<String, List<String>> entry : names.entrySet()) {
                entry.getValue().sort(null);
                subjects.add(new Subject(entry.getKey(), List.copyOf(entry.getValue())));
            }
            return List.copyOf(subjects);
        }
    }
}
