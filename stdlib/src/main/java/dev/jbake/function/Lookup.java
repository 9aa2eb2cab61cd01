package dev.jbake.function;

/// The search for a function by its name. The groups of declarations show their names to it, so that a name stands
/// nowhere but beside its declaration, and only the declaration that is looked for is made.
public class Lookup {
    private final String name;

    /// A search for a name.
    public Lookup(String name) {
        this.name = name;
    }

    /// The name that is looked for.
    public final String name() {
        return name;
    }

    /// A group begins.
    ///
    /// @param title what its functions are about
    public void subject(String title) {}

    /// Whether this is the name that is looked for.
    public boolean is(String candidate) {
        return candidate.equals(name);
    }
}
