package dev.jbake.format;

import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Formats a bake file.
public final class Formatter {
    private Formatter() {}

    /// The text of the source in the canonical layout.
    public static String format(Source source) {
        List<Cell> tokens = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        int end = source.text().startsWith("\uFEFF") ? 1 : 0;
        for (Token token : HclParser.scan(source)) {
            Cell cell = new Cell(token, token.getStartIndex() - end);
            end = Math.max(end, token.getStopIndex() + 1);
            tokens.add(cell);
            if (token.getType() != Token.EOF) {
                line.add(cell);
            }
            if (!line.isEmpty() && (cell.endsLine() || token.getType() == Token.EOF)) {
                lines.add(new Line(line));
                line = new ArrayList<>();
            }
        }
        indent(lines);
        for (Line each : lines) {
            Spacing.apply(each.lead());
            Spacing.apply(each.assignment());
        }
        alignAssignments(lines);
        alignComments(lines);
        StringBuilder text = new StringBuilder(source.text().length());
        for (Cell cell : tokens) {
            cell.appendTo(text);
        }
        return text.toString();
    }

    private static void indent(List<Line> lines) {
        Indentation indentation = new Indentation();
        for (Line line : lines) {
            Cell first = line.lead().getFirst();
            first.spaces(first.isNewline() ? 0 : 2 * indentation.of(line.openedBrackets()));
        }
    }

    private static void alignAssignments(List<Line> lines) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            int width = 0;
            while (to < lines.size() && !lines.get(to).assignment().isEmpty()) {
                width = Math.max(width, Cell.columns(lines.get(to++).lead()));
            }
            for (Line line : lines.subList(from, to)) {
                line.assignment().getFirst().spaces(width - Cell.columns(line.lead()) + 1);
            }
            from = Math.max(to, from + 1);
        }
    }

    private static void alignComments(List<Line> lines) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            int width = 0;
            while (to < lines.size() && lines.get(to).comment() != null) {
                width = Math.max(width, lines.get(to++).codeColumns());
            }
            for (Line line : lines.subList(from, to)) {
                Cell comment = line.comment();
                if (comment != null) {
                    comment.spaces(width - line.codeColumns() + 1);
                }
            }
            from = Math.max(to, from + 1);
        }
    }
}
