package dev.jbake.diagnostic;

/// The stable codes of diagnostics: `JB01xx` files and syntax, `JB02xx` expressions and values, `JB03xx` blocks,
/// targets
/// and variables, `JB04xx` the plan, `JB05xx` Dockerfiles and the build.
public enum Code {
    /// A character or token that the lexer does not know.
    INVALID_TOKEN("JB0101"),
    /// Tokens that do not form an expression, a template or a body.
    INVALID_SYNTAX("JB0102"),
    /// The same attribute set twice in one body.
    DUPLICATE_ATTRIBUTE("JB0103"),
    /// A construct nested deeper than the limit.
    NESTED_TOO_DEEP("JB0104"),
    /// A file beyond the limit.
    TOO_LARGE("JB0105"),
    /// A compose file that cannot be read.
    INVALID_COMPOSE("JB0106"),
    /// A name that no scope defines.
    UNKNOWN_VARIABLE("JB0201"),
    /// An attribute or index that the value does not have.
    UNSUPPORTED_ATTRIBUTE("JB0202"),
    /// A call of a function that does not exist.
    UNKNOWN_FUNCTION("JB0203"),
    /// A call with the wrong number or kind of arguments.
    INVALID_ARGUMENT("JB0204"),
    /// A value of the wrong type for its place.
    TYPE_MISMATCH("JB0205"),
    /// A definition that needs itself.
    CYCLE("JB0206"),
    /// A block that cannot stand where it stands, or a wrong number of labels.
    INVALID_BLOCK("JB0301"),
    /// An attribute whose value cannot be used.
    INVALID_VALUE("JB0302"),
    /// A target or group that does not exist.
    UNKNOWN_TARGET("JB0303"),
    /// An override (`--set` and its kin) that cannot be applied.
    INVALID_OVERRIDE("JB0304"),
    /// A construct of bake that jbake does not have yet.
    NOT_SUPPORTED("JB0305"),
    /// Something that has no effect.
    UNUSED("JB0306"),
    /// A plan that cannot be run.
    INVALID_PLAN("JB0401"),
    /// A mistake in a Dockerfile, or a build step that failed.
    BUILD_FAILED("JB0501");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /// The printed form, `JBnnnn`.
    public String id() {
        return id;
    }
}
