package dev.jbake.parser.dockerfile;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.dockerfile.Directive;
import dev.jbake.syntax.dockerfile.DockerfileTree;
import dev.jbake.syntax.dockerfile.Heredoc;
import dev.jbake.syntax.dockerfile.Instruction;
import dev.jbake.syntax.dockerfile.InstructionArguments;
import dev.jbake.syntax.dockerfile.Word;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Prints Dockerfiles with the places of their parts, one part a line.
final class DockerfileDump {
    private final StringBuilder out = new StringBuilder();

    private DockerfileDump() {}

    static String of(Source source) {
        Diagnostics diagnostics = new Diagnostics();
        DockerfileTree file = DockerfileParser.parse(source, diagnostics);
        DockerfileDump dump = new DockerfileDump();
        for (Diagnostic mistake : diagnostics.all()) {
            dump.line(0, "mistake", mistake.detail(), Objects.requireNonNull(mistake.subject()));
        }
        for (Directive directive : file.directives()) {
            dump.out.append("# " + directive.name() + " " + GoQuote.quote(directive.value()) + "\n");
        }
        file.instructions().forEach(instruction -> dump.instruction(0, instruction));
        return dump.out.toString();
    }

    private void instruction(int indent, Instruction instruction) {
        line(indent, instruction.keyword(), null, instruction.span());
        words(indent + 1, "flag", instruction.flags());
        arguments(indent + 1, instruction.arguments());
        for (Heredoc heredoc : instruction.heredocs()) {
            String kind = (heredoc.isExpanded() ? "expanded " : "") + (heredoc.hasTabs() ? "tabs " : "");
            line(indent + 1, "heredoc " + kind + heredoc.name(), heredoc.content(), heredoc.span());
        }
    }

    private void arguments(int indent, InstructionArguments arguments) {
        switch (arguments) {
            case InstructionArguments.None none -> {}
            case InstructionArguments.Words words -> words(indent, "word", words.words());
            case InstructionArguments.Json json -> words(indent, "element", json.elements());
            case InstructionArguments.Text text -> words(indent, "text", List.of(text.text()));
            case InstructionArguments.Pairs pairs ->
                pairs.pairs().forEach(pair -> {
                    line(indent, "name", pair.name().text(), pair.name().span());
                    Word value = pair.value();
                    if (value != null) {
                        line(indent + 1, "value", value.text(), value.span());
                    }
                });
            case InstructionArguments.Check check -> {
                words(indent, "type", List.of(check.type()));
                arguments(indent, check.command());
            }
            case InstructionArguments.Trigger trigger -> instruction(indent, trigger.instruction());
        }
    }

    private void words(int indent, String kind, List<Word> words) {
        words.forEach(word -> line(indent, kind, word.text(), word.span()));
    }

    private void line(int indent, String kind, @Nullable String text, Span span) {
        out.append("  ".repeat(indent)).append(kind).append(' ').append(place(span));
        if (text != null) {
            out.append(' ').append(GoQuote.quote(text));
        }
        out.append('\n');
    }

    private static String place(Span span) {
        return place(span.source().text(), span.start()) + "-"
                + place(span.source().text(), span.end());
    }

    private static String place(String text, int at) {
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (at - text.lastIndexOf('\n', at - 1));
    }
}
