package dev.jbake.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions that can be called by name.
public interface FunctionTable {
    /// The function of a name; null where there is none.
    @Nullable
    Function lookup(String name);

    /// All names, sorted.
    List<String> names();
}
