package dev.jbake.diagnostic;

/// The stable codes of diagnostics: `JB01xx` files and syntax, `JB02xx` expressions and values, `JB03xx` blocks,
/// targets
/// and variables, `JB04xx` the plan, `JB05xx` Dockerfiles and the build, `JB06xx` what is probably not meant.
public enum Code {
    /// A character or token that the lexer does not know.
    INVALID_TOKEN("JB0101"),
    /// Tokens that do not form an expression, a template or a body.
    INVALID_SYNTAX("JB0102"),
    /// The same attribute set twice in one body.
    DUPLICATE_ATTRIBUTE("JB0103"),
    /// A construct nested deeper than the limit.
    NESTED_TOO_DEEP("JB0104"),
    /// A file or a matrix beyond the limit.
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
    /// A plan that cannot be run.
    INVALID_PLAN("JB0401"),
    /// A mistake in a Dockerfile, or a build step that failed.
    BUILD_FAILED("JB0501"),
    /// An attribute that its block does not have.
    UNKNOWN_ATTRIBUTE("JB0601"),
    /// A block of a type that does not exist there.
    UNKNOWN_BLOCK("JB0602"),
    /// A definition under a name that means something else.
    RESERVED_NAME("JB0603"),
    /// A `--var` that no variable has.
    UNKNOWN_VARIABLE_OPTION("JB0604"),
    /// A `--set` that reaches no target of the run.
    UNUSED_OVERRIDE("JB0605"),
    /// A later group that takes the place of an earlier one.
    REPLACED_GROUP("JB0606"),
    /// A group without members.
    EMPTY_GROUP("JB0607"),
    /// An empty list that takes nothing away.
    NOTHING_CLEARED("JB0608"),
    /// Targets that inherit from each other.
    INHERITS_CYCLE("JB0609"),
    /// A reference to a target that is written in several blocks.
    SPLIT_REFERENCE("JB0610"),
    /// A linked target that is used for platforms that it is not built for.
    PLATFORM_OF_LINK("JB0611"),
    /// A platform that no machine has.
    UNKNOWN_PLATFORM("JB0612"),
    /// A tag of two targets.
    SAME_TAG("JB0613"),
    /// A cache of two targets.
    SAME_CACHE("JB0614"),
    /// Tags of outputs that are no images.
    UNUSED_TAGS("JB0615"),
    /// A key of a compose file that a build has no use for.
    COMPOSE_IGNORED("JB0616"),
    /// A compose file that may mean something else than it seems to.
    COMPOSE_NOTICE("JB0617");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /// The printed form, `JBnnnn`.
    public String id() {
        return id;
    }
}
