package dev.jbake.lint;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A rule for definitions that mean something else than they seem to. What it finds is a warning and changes nothing;
/// with `--strict` it is an error. Whoever knows the facts looks for it, so that nothing is loaded where nothing is
/// found.
public enum Rule {
    /// An attribute that its block does not have.
    UNKNOWN_ATTRIBUTE(Code.UNKNOWN_ATTRIBUTE, "Ignored"),
    /// A block of a type that does not exist there.
    UNKNOWN_BLOCK(Code.UNKNOWN_BLOCK, "Ignored"),
    /// A definition under a name that means something else.
    RESERVED_NAME(Code.RESERVED_NAME, "Ignored"),
    /// A `--var` that no variable has.
    UNKNOWN_VARIABLE_OPTION(Code.UNKNOWN_VARIABLE_OPTION, "Ignored"),
    /// A `--set` that reaches no target of the run.
    UNUSED_OVERRIDE(Code.UNUSED_OVERRIDE, "Ignored"),
    /// A later group that takes the place of an earlier one and leaves out members of it.
    REPLACED_GROUP(Code.REPLACED_GROUP, "Group replaced"),
    /// A group that was asked for and has no members.
    EMPTY_GROUP(Code.EMPTY_GROUP, "Group without targets"),
    /// An empty list or map that was meant to take inherited entries away.
    NOTHING_CLEARED(Code.NOTHING_CLEARED, "Nothing cleared"),
    /// Targets that inherit from each other.
    INHERITS_CYCLE(Code.INHERITS_CYCLE, "Targets inherit from each other"),
    /// A reference to a target that is written in several blocks.
    SPLIT_REFERENCE(Code.SPLIT_REFERENCE, "Target in several blocks"),
    /// A linked target that is built for one platform and used for others.
    PLATFORM_OF_LINK(Code.PLATFORM_OF_LINK, "Platform of a linked target"),
    /// A platform that no machine has.
    UNKNOWN_PLATFORM(Code.UNKNOWN_PLATFORM, "Unknown platform"),
    /// A tag that two targets give away.
    SAME_TAG(Code.SAME_TAG, "Same tag"),
    /// A cache that two targets write.
    SAME_CACHE(Code.SAME_CACHE, "Same cache"),
    /// Tags of a target whose outputs have no use for them.
    UNUSED_TAGS(Code.UNUSED_TAGS, "Tags without an image"),
    /// A key of a compose file that a build has no use for.
    COMPOSE_IGNORED(Code.COMPOSE_IGNORED, "Ignored");

    private final Code code;
    private final String summary;

    Rule(Code code, String summary) {
        this.code = code;
        this.summary = summary;
    }

    /// The code that findings have.
    public Code code() {
        return code;
    }

    /// What findings have in common, without a full stop.
    public String summary() {
        return summary;
    }

    /// A finding.
    ///
    /// @param place where it is, null where the command line says it
    /// @param detail what is the matter and what helps, in whole sentences
    public Diagnostic at(@Nullable Span place, String detail) {
        return Diagnostic.warning(code, summary, detail, place);
    }
}
