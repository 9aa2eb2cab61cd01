package dev.jbake.template;

import java.util.List;

/// A part of a template.
sealed interface TemplateNode {
    /// Text as it stands there.
    record Literal(String text) implements TemplateNode {}

    /// `{{pipe}}`
    record Action(Pipe pipe) implements TemplateNode {}

    /// `{{if pipe}}..{{else}}..{{end}}`
    record If(Pipe pipe, List<TemplateNode> then, List<TemplateNode> otherwise) implements TemplateNode {}

    /// `{{range pipe}}..{{else}}..{{end}}`
    record Range(Pipe pipe, List<TemplateNode> each, List<TemplateNode> otherwise) implements TemplateNode {}

    /// Commands of which each gets the value of the one before as its last argument.
    record Pipe(List<Command> commands) implements Operand {}

    /// A function with its arguments, or one operand.
    ///
    /// @param function blank for an operand alone
    record Command(String function, List<Operand> arguments) {}

    /// What a command is given.
    sealed interface Operand permits Pipe, Chain, Constant {}

    /// Fields of something: `.Manifest.Digest`, `$.Name`, `(index .Image "linux/amd64").Architecture`.
    ///
    /// @param base `.`, `$` or a pipe in parentheses
    record Chain(Operand base, List<String> fields) implements Operand {}

    /// A string, a number, or one of the words `.` and `$`.
    ///
    /// @param kind `"` for a string, `0` for a number, else the word itself
    record Constant(char kind, String text) implements Operand {}
}
