package dev.jbake.diagnostic;

/// The rules of diagnostics, each with a stable code: `JB01xx` files and syntax, `JB02xx` expressions and values,
/// `JB03xx` blocks, targets and variables, `JB04xx` the plan, `JB05xx` the build, `JB06xx` probable mistakes, `JB07xx`
/// what other versions of bake do not support, `JB08xx` Dockerfiles.
public enum Code {
    INVALID_TOKEN(
            "JB0101",
            "A character or token that the lexer does not know.",
            "Strings are in double quotes; comments begin with #, // or /*."),
    INVALID_SYNTAX(
            "JB0102",
            "Tokens that do not form an expression, a template or a body.",
            "Look for an unclosed bracket or quote, a missing comma or a missing newline, there or just before."),
    DUPLICATE_ATTRIBUTE(
            "JB0103",
            "An attribute that is set twice in one body.",
            "Keep one of them, or move the second to a block or file of its own, which is merged over the first."),
    NESTED_TOO_DEEP(
            "JB0104",
            "A construct that is nested deeper than the limit.",
            "Move parts of it into variables or functions."),
    TOO_LARGE("JB0105", "A file, a matrix or a value beyond the limit.", "Split it, or make it smaller."),
    INVALID_COMPOSE(
            "JB0106",
            "A compose file that is not valid.",
            "The compose specification lists the keys and the types of their values."),
    UNKNOWN_VARIABLE(
            "JB0201",
            "A name that is not defined.",
            "Declare a variable of that name, or write $${..} for what the Dockerfile or the shell expands."),
    UNSUPPORTED_ATTRIBUTE(
            "JB0202",
            "An attribute or index that the value does not have.",
            "Test for it with can(..), or give a default with try(.., default)."),
    UNKNOWN_FUNCTION(
            "JB0203",
            "A call of a function that does not exist.",
            "jbake functions lists those that exist; a function block defines another."),
    INVALID_ARGUMENT(
            "JB0204",
            "A call with the wrong number or kind of arguments.",
            "jbake functions NAME explains a function with examples."),
    TYPE_MISMATCH(
            "JB0205",
            "A value of the wrong type for its place.",
            "convert(.., type) converts a value; jsonencode(..) shows it."),
    CYCLE("JB0206", "A definition that depends on itself.", "Move what both need into a variable of its own."),
    INVALID_BLOCK(
            "JB0301",
            "A block that is not allowed there, or lacks a label or an attribute.",
            "variable, group, target and function have one label each; a group needs targets, a function params and result."),
    INVALID_VALUE(
            "JB0302",
            "An attribute or a file with an invalid value.",
            "The message says what is wrong, or what is expected."),
    UNKNOWN_TARGET(
            "JB0303",
            "A target or group that does not exist.",
            "jbake build --list=type=all lists all targets and groups."),
    INVALID_OVERRIDE(
            "JB0304",
            "An override, such as --set, that cannot be applied.",
            "The form is TARGET.KEY=VALUE; TARGET may be a pattern."),
    NOT_SUPPORTED(
            "JB0305", "A construct of bake that jbake does not support yet.", "The README lists what jbake supports."),
    INVALID_PLAN(
            "JB0401",
            "Targets that cannot be built as they are.",
            "Linked targets must not form a cycle, and need the platforms that they are used for; tags, outputs and caches need a form that builders accept."),
    UNKNOWN_ATTRIBUTE(
            "JB0601",
            Severity.WARNING,
            "Ignored",
            "An attribute that its block does not have.",
            "It is ignored: correct its name or delete it."),
    UNKNOWN_BLOCK(
            "JB0602",
            Severity.WARNING,
            "Ignored",
            "A block of a type that is not known there.",
            "It is ignored: correct its type or delete it; in a target, args, labels and contexts are attributes, with an equals sign."),
    RESERVED_NAME(
            "JB0603",
            Severity.WARNING,
            "Ignored",
            "A definition with a reserved name.",
            "It is ignored: choose another name."),
    UNKNOWN_VARIABLE_OPTION(
            "JB0604",
            Severity.WARNING,
            "Ignored",
            "A --var that the files do not declare.",
            "Declare the variable, or set an argument with --set TARGET.args.NAME=VALUE."),
    UNUSED_OVERRIDE(
            "JB0605",
            Severity.WARNING,
            "Ignored",
            "A --set that matches no target of the run.",
            "Name a target that is built, or a pattern such as '*'."),
    REPLACED_GROUP(
            "JB0606",
            Severity.WARNING,
            "Group replaced",
            "A later group that replaces an earlier one and omits some of its members.",
            "Groups are not merged: write all members in the last one."),
    EMPTY_GROUP(
            "JB0607",
            Severity.WARNING,
            "Group without targets",
            "A group without members.",
            "Give it targets or delete it."),
    NOTHING_CLEARED(
            "JB0608",
            Severity.WARNING,
            "Nothing cleared",
            "An empty list or map, which does not remove the inherited entries.",
            "Inherit from a target without them, or override them with --set TARGET.KEY=."),
    INHERITS_CYCLE(
            "JB0609",
            Severity.WARNING,
            "Targets inherit from each other",
            "Targets that inherit from each other.",
            "Move what they share into a target that both inherit."),
    SPLIT_REFERENCE(
            "JB0610",
            Severity.WARNING,
            "Target in several blocks",
            "A reference to a target that is defined in several blocks.",
            "Refer to a variable that both use."),
    PLATFORM_OF_LINK(
            "JB0611",
            Severity.WARNING,
            "Platform of a linked target",
            "A linked target that is used for platforms that it is not built for.",
            "Give the linked target the same platforms, or none."),
    UNKNOWN_PLATFORM(
            "JB0612",
            Severity.WARNING,
            "Unknown platform",
            "A platform that is not known.",
            "A platform is OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, such as linux/amd64 or linux/arm/v7."),
    SAME_TAG(
            "JB0613",
            Severity.WARNING,
            "Same tag",
            "A tag that two targets of one run share.",
            "Make the tags different, for example with the name of the target."),
    SAME_CACHE(
            "JB0614",
            Severity.WARNING,
            "Same cache",
            "A cache that two targets of one run write to.",
            "Give each its own ref, scope or dest; every target may read all of them."),
    UNUSED_TAGS(
            "JB0615",
            Severity.WARNING,
            "Tags without an image",
            "Tags of a target that exports no image.",
            "Add an output of type image, registry or docker, or delete the tags."),
    COMPOSE_IGNORED(
            "JB0616",
            Severity.WARNING,
            "Ignored",
            "A key of a compose file that does not affect a build.",
            "Settings of a build belong under build, or under build.x-bake."),
    COMPOSE_NOTICE(
            "JB0617",
            Severity.WARNING,
            "",
            "A compose file that may not mean what it seems to.",
            "The message says what is used instead."),
    SAME_FILE(
            "JB0618",
            Severity.WARNING,
            "Same file",
            "A file that two targets of one run export to.",
            "Give each its own dest."),
    HIDDEN_TARGET(
            "JB0619",
            Severity.WARNING,
            "Target never reached",
            "A target that a group of the same name hides.",
            "Rename the group or the target, or make the target a member of the group."),
    TARGET_IN_NO_GROUP(
            "JB0620",
            Severity.NOTE,
            "Target in no group",
            "A target that is in no group, that no target needs, and that has no description.",
            "Add it to a group, or state its purpose in description; --list shows it."),
    SECRET_WITHOUT_SOURCE(
            "JB0621",
            Severity.WARNING,
            "Secret without source",
            "A secret without a file or a variable as its source.",
            "Add src=FILE or env=VARIABLE; without either, the variable or the file with the id of the secret is used."),
    CONTEXT_NAME(
            "JB0622",
            Severity.WARNING,
            "Context that replaces nothing",
            "A named context whose name no FROM and no COPY --from can ask for.",
            "Write the name as docker shows it: in lower case, without docker.io/, library/ and :latest."),
    NEWER_BUILDX(
            "JB0701",
            Severity.ERROR,
            "Newer buildx needed",
            "A construct that this version of buildx does not support.",
            "Avoid it, or require a newer buildx."),
    INVALID_DOCKERFILE(
            "JB0801",
            "A Dockerfile that cannot be read.",
            "BuildKit would refuse it; the Dockerfile reference lists the instructions and their forms."),
    UNKNOWN_STAGE(
            "JB0802",
            "A stage that the Dockerfile does not have.",
            "The target attribute names a stage as FROM .. AS NAME does."),
    MISSING_ARGUMENT(
            "JB0803",
            "A FROM that needs a build argument without a value.",
            "Give the argument a default in the Dockerfile, or a value in args."),
    MISSING_DOCKERFILE(
            "JB0804", "A Dockerfile that does not exist or cannot be read.", "The path is relative to the context."),
    NOT_LINKED(
            "JB0805",
            Severity.WARNING,
            "Not linked",
            "An image that another target builds, without a link to that target.",
            "Link the targets with contexts, so that one is built from the other's result."),
    CONTEXT_OF_OTHER_TAG(
            "JB0806",
            Severity.WARNING,
            "Context that replaces nothing",
            "A named context whose name differs from what the Dockerfile says by its tag only.",
            "Write the name of the context as the Dockerfile does, with its tag."),
    UNUSED_CONTEXT(
            "JB0807",
            Severity.NOTE,
            "Context that nothing uses",
            "A named context that the Dockerfile does not use.",
            "Delete it, or correct its name; a link that nothing uses is built all the same."),
    UNUSED_ARGUMENT(
            "JB0808",
            Severity.NOTE,
            "Argument that nothing declares",
            "A build argument that no ARG of the Dockerfile declares.",
            "Delete it, correct its name, or declare it with ARG."),
    SECRET_NOT_GIVEN(
            "JB0809",
            Severity.WARNING,
            "Secret not given",
            "A secret or an SSH agent that the Dockerfile requires and the target does not give.",
            "Give it in secret or ssh."),
    UNUSED_SECRET(
            "JB0810",
            Severity.NOTE,
            "Secret that nothing mounts",
            "A secret that the Dockerfile does not mount.",
            "Delete it, or correct its id."),
    UNREACHED_STAGE(
            "JB0811",
            Severity.NOTE,
            "Stage that nothing builds",
            "A stage that no target of the project reaches.",
            "Delete it, or define a target for it."),
    DOCKERFILE_TWICE(
            "JB0812",
            Severity.WARNING,
            "Dockerfile ignored",
            "A target with both dockerfile and dockerfile-inline.",
            "The inline text is used: delete one of them.");

    private final String id;
    private final Severity severity;
    private final String summary;
    private final String sentence;
    private final String hint;

    Code(String id, String sentence, String hint) {
        this(id, Severity.ERROR, "", sentence, hint);
    }

    Code(String id, Severity severity, String summary, String sentence, String hint) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
        this.sentence = sentence;
        this.hint = hint;
    }

    /// The printed form, `JBnnnn`.
    public String id() {
        return id;
    }

    /// The severity, unless `--strict` or a rule raises it.
    public Severity severity() {
        return severity;
    }

    /// The common summary of its diagnostics, without a full stop; empty if each has its own.
    public String summary() {
        return summary;
    }

    /// What is wrong, with a full stop.
    public String sentence() {
        return sentence;
    }

    /// What helps, in whole sentences.
    public String hint() {
        return hint;
    }
}
