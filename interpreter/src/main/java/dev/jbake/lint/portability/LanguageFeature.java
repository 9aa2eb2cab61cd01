package dev.jbake.lint.portability;

/// The constructs that are neither attributes, blocks, functions nor keys, whose versions stand with their
/// declarations.
/// Each cites the change to github.com/docker/buildx that introduced it.
enum LanguageFeature {
    /// <https://github.com/docker/buildx/pull/1025>
    BLOCKS_IN_JSON_FILES("blocks of one type in several JSON files", "0.9.0"),
    /// A change from June 2022, in build/build.go.
    OCI_LAYOUT("context `oci-layout://`", "0.9.0"),
    /// <https://github.com/docker/buildx/pull/1434>
    BLOCK_REFERENCE("reference to the attributes of a target or group", "0.10.0"),
    /// <https://github.com/docker/buildx/pull/1434>
    UNKNOWN_IN_BLOCK("attribute or block that a target or group does not have", "0.10.0"),
    /// <https://github.com/docker/buildx/pull/1449>
    NULL_ENTRY("null as the value of an argument or label", "0.10.0"),
    /// <https://github.com/docker/buildx/pull/1062>
    ATTRIBUTE_IN_FILES("attribute of one name in several files", "0.12.0"),
    /// <https://github.com/docker/buildx/pull/2015>
    LOCAL_DOCKERFILE("`cwd://` in `dockerfile`", "0.12.0"),
    /// With compose-go 1.14, from whose names they are looked up since.
    COMPOSE_LOOKUP("file `compose.yaml` or `compose.yml` that is not named", "0.11.0"),
    /// <https://github.com/docker/buildx/pull/2106>
    MATRIX_REFERENCE("reference to the attributes of a target in one with a matrix", "0.12.0"),
    /// <https://github.com/docker/buildx/pull/2290>
    SEVERAL_OUTPUTS("several outputs of a target", "0.13.0"),
    /// <https://github.com/docker/buildx/pull/2522>
    ANNOTATION_TYPES("several types of an annotation", "0.16.0"),
    /// <https://github.com/docker/buildx/pull/2556>
    UNKNOWN_IN_VARIABLE("attribute or block that a variable does not have", "0.16.0"),
    /// With go-cty 1.15: <https://github.com/zclconf/go-cty/blob/main/CHANGELOG.md>.
    NEGATIVE_INDEX("negative index of `element`", "0.20.0"),
    /// <https://github.com/docker/buildx/pull/2886>
    OVERRIDE_ORDER("file `docker-bake.override.json` over `docker-bake.hcl`, not named", "0.20.0"),
    /// <https://github.com/docker/buildx/pull/2994>
    DEVICE("`device` in `entitlements`", "0.22.0"),
    /// With go-cty 1.16.2.
    NEGATIVE_INDEX_OF_TUPLE("negative index of `element` into a tuple", "0.24.0"),
    /// <https://github.com/docker/buildx/pull/3244>
    HOST_ADDRESSES("several addresses in `extra-hosts`", "0.26.0"),
    /// An empty string at first; from 0.25.0 a null on which most uses panicked:
    /// <https://github.com/docker/buildx/pull/3198>, <https://github.com/docker/buildx/pull/3464>.
    TYPE_WITHOUT_VALUE("variable with a type and without a default", "0.30.0"),

    /// <https://github.com/docker/buildx/pull/1011>
    COMPOSE_DOTTED_SERVICE("compose service with a dot in its name", "0.9.0"),
    /// With compose-go 1.3.
    COMPOSE_PRESENCE("compose template `${NAME:+text}`", "0.9.0"),
    /// Before that, each was read alone: a change from August 2022, in bake/compose.go.
    COMPOSE_FILES("several compose files", "0.9.1"),
    /// With compose-go 1.14. Up to 0.11 the tagged value itself stays, and what is below it is reset.
    COMPOSE_RESET("compose tag `!reset`", "0.11.0"),
    /// With compose-go 2.0.
    COMPOSE_OVERRIDE("compose tag `!override`", "0.13.0"),
    /// With compose-go 2.4.7.
    COMPOSE_WATCH_ACTION("compose watch action `restart` or `sync+exec`", "0.20.0"),
    /// <https://github.com/docker/buildx/pull/3292>
    COMPOSE_UNDEFINED("compose reference to what is not defined and not needed for a build", "0.26.0"),
    /// <https://github.com/docker/buildx/pull/3080>
    COMPOSE_SERVICE_CONTEXT("compose context `service:`", "0.23.0");

    private final String text;
    private final String since;

    LanguageFeature(String text, String since) {
        this.text = text;
        this.since = since;
    }

    Construct construct() {
        return Construct.of(text, since);
    }
}
