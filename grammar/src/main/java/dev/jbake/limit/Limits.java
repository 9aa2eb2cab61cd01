package dev.jbake.limit;

/// Limits of input that the reference does not have; more is refused with a diagnostic. They are far beyond what files
/// need, and low enough for a gigabyte of memory.
public final class Limits {
    /// Nested brackets, blocks, templates, unary operators, conditionals and template directives: the parser and
    /// everything that walks the tree recurse. Each makes the tree at most three levels deeper.
    public static final int NESTING = 500;

    /// Binary operators of one precedence in a row (`a + b + c`), indexes in a row (`a[x][y]`) and splats in a row:
    /// each makes the tree one level deeper.
    public static final int CHAIN = 1000;

    /// Bytes of a bake file.
    public static final int FILE = 64 << 20;

    /// Bytes of a Dockerfile that is looked into; a larger one is left to the builder.
    public static final int DOCKERFILE = 1 << 20;

    /// Stages of a Dockerfile that is looked into.
    public static final int STAGES = 1000;

    /// Names, numbers, marks, newlines and pieces of text in one file: 70,000 ordinary targets.
    public static final int TOKENS = 3_000_000;

    /// Digits of a number; reading them takes time that grows with their square.
    public static final int DIGITS = 10_000;

    /// Binary places before and after the point of a number (39,000 decimal ones), which is written without exponent.
    public static final int EXPONENT = 1 << 17;

    /// Characters of a YAML text.
    public static final int YAML = 8 << 20;

    /// Values of a YAML text; the values of an alias count each time.
    public static final int YAML_VALUES = 1_500_000;

    /// Documents of a YAML text, each of which is merged over the earlier ones.
    public static final int YAML_DOCUMENTS = 500;

    /// Characters of a line of a YAML text: the time for a line grows with its square.
    public static final int YAML_LINE = 1 << 20;

    /// Nested arrays and objects in a JSON or YAML text.
    public static final int JSON_NESTING = 1000;

    /// Legs of all matrices of a run.
    public static final int LEGS = 100_000;

    /// Variables, functions and blocks that each need the next one.
    public static final int DEFINITIONS = 20_000;

    /// Entries in the lists and maps of all targets of a run after inheritance; a target that is merged over another
    /// counts for ten.
    public static final long ENTRIES = 3_000_000;

    /// Spaces of an indentation, and the width and the precision of a verb in a format.
    public static final int PADDING = 1_000_000;

    /// Characters of one string that is made from others.
    public static final int TEXT = 64 << 20;

    /// Characters of a regular expression.
    public static final int PATTERN = 20_000;

    /// Characters, sets, groups and repetitions that a regular expression stands for when its counted repetitions are
    /// written out, as the reference counts them; it accepts 3,355,443.
    public static final int INSTRUCTIONS = 1_000_000;

    /// Instructions of a compiled regular expression, times its groups: the state of a search can be this large.
    public static final int CAPTURES = 8 << 20;

    /// The weight of one value: 4 for each element, and 1 for eight characters. What a value contains several times
    /// counts as often, since a walk through the value meets it as often.
    public static final long VALUE = 8L << 20;

    /// Elements of one value, if they are as small as possible.
    public static final long ELEMENTS = VALUE / 5;

    /// Nested values: everything that walks through values recurses.
    public static final int VALUE_NESTING = 500;

    /// The weight of all values that are made in one run, as a measure of memory.
    public static final long MADE = 32L << 20;

    /// Steps of evaluation in one run, as a measure of time: 1 is about 50 nanoseconds.
    public static final long STEPS = 50_000_000;

    /// Characters that the variables of compose files produce, and that are searched for them, in one run.
    public static final long TEMPLATES = 256L << 20;

    /// Files that compose files include and extend in one run; each counts as often as it is read, at least twice.
    public static final int FILES = 20_000;

    /// Errors that are shown, and as many warnings; the others are only counted.
    public static final int DIAGNOSTICS = 1000;

    /// Characters of one message, and of each name or value in it, that are shown.
    public static final int MESSAGE = 10_000;

    /// UTF-16 units of a line whose columns are characters as readers see them; after them a column is a code point.
    public static final int COLUMNS = 500_000;

    /// Errors after which near names are not suggested: each search goes through all names of the file.
    public static final int SUGGESTIONS = 100;

    /// Bytes of the stacks on which files are parsed and evaluated: five times the need of the deepest accepted input.
    public static final long STACK = 16L << 20;

    private Limits() {}
}
