package dev.jbake.lint.portability;

/// The constructs that are neither an attribute of a target or group nor a function, which know their versions
/// themselves. Cited are the changes of github.com/docker/buildx that brought them.
enum Feature {
    /// <https://github.com/docker/buildx/pull/1434>
    BLOCK_REFERENCE("reference to the attributes of a target or group", "0.10.0"),
    /// <https://github.com/docker/buildx/pull/1449>
    NULL_ENTRY("null as the value of an argument or label", "0.10.0"),
    /// <https://github.com/docker/buildx/pull/1690>
    MATRIX("target attribute `matrix`", "0.11.0"),
    /// <https://github.com/docker/buildx/pull/1690>
    NAME("target attribute `name`", "0.11.0"),
    /// <https://github.com/docker/buildx/pull/2290>
    SEVERAL_OUTPUTS("several outputs of a target", "0.13.0"),
    /// <https://github.com/docker/buildx/pull/2556>
    VARIABLE_DESCRIPTION("variable attribute `description`", "0.16.0"),
    /// <https://github.com/docker/buildx/pull/2794>
    VALIDATION("block `validation` of a variable", "0.19.0"),
    /// <https://github.com/docker/buildx/pull/3167>
    VARIABLE_TYPE("variable attribute `type`", "0.24.0");

    private final String text;
    private final String since;

    Feature(String text, String since) {
        this.text = text;
        this.since = since;
    }

    Construct construct() {
        return Construct.of(text, since);
    }
}
