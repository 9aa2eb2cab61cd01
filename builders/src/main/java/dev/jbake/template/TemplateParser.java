package dev.jbake.template;

import dev.jbake.template.TemplateNode.Chain;
import dev.jbake.template.TemplateNode.Command;
import dev.jbake.template.TemplateNode.Constant;
import dev.jbake.template.TemplateNode.Operand;
import dev.jbake.template.TemplateNode.Pipe;
import java.util.ArrayList;
import java.util.List;

/// Reads a template.
final class TemplateParser {
    private static final List<String> REFUSED =
            List.of("with", "define", "template", "block", "break", "continue", "else", "end");

    private final String text;
    private int at;
    private boolean trims;

    TemplateParser(String text) {
        this.text = text;
    }

    List<TemplateNode> parse() throws TemplateException {
        Body body = body();
        if (!body.end().isEmpty()) {
            throw new TemplateException("unexpected {{" + String.join(" ", body.end()) + "}}");
        }
        return body.nodes();
    }

    /// Nodes up to an action that ends them.
    ///
    /// @param end the words of that action, empty at the end of the text
    private record Body(List<TemplateNode> nodes, List<String> end) {}

    private Body body() throws TemplateException {
        List<TemplateNode> nodes = new ArrayList<>();
        while (true) {
            int open = text.indexOf("{{", at);
            String before = text.substring(at, open < 0 ? text.length() : open);
            before = trims ? before.stripLeading() : before;
            boolean trimsBefore = open >= 0 && isTrim(open + 2, open + 3);
            before = trimsBefore ? before.stripTrailing() : before;
            if (!before.isEmpty()) {
                nodes.add(new TemplateNode.Literal(before));
            }
            if (open < 0) {
                at = text.length();
                return new Body(nodes, List.of());
            }
            String action = action(open + (trimsBefore ? 3 : 2));
            if (action.startsWith("/*") && action.endsWith("*/")) {
                continue;
            }
            List<String> words = Words.of(action);
            String first = words.isEmpty() ? "" : words.getFirst();
            if (first.equals("end") || first.equals("else")) {
                return new Body(nodes, words);
            }
            nodes.add(node(words, first));
        }
    }

    private boolean isTrim(int dash, int space) {
        return space < text.length() && text.charAt(dash) == '-' && Character.isWhitespace(text.charAt(space));
    }

    /// What is between the braces; strings may hold braces.
    private String action(int start) throws TemplateException {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && text.startsWith("}}", i)) {
                trims = i - 2 >= start && text.charAt(i - 1) == '-' && Character.isWhitespace(text.charAt(i - 2));
                at = i + 2;
                return text.substring(start, trims ? i - 1 : i).strip();
            }
        }
        throw new TemplateException("unclosed action");
    }

    private TemplateNode node(List<String> words, String first) throws TemplateException {
        if (words.isEmpty()) {
            throw new TemplateException("missing value for command");
        }
        if (first.equals("if") || first.equals("range")) {
            return block(first, words.subList(1, words.size()));
        }
        if (REFUSED.contains(first)) {
            throw new TemplateException("{{" + first + "}} is not supported, only {{if}} and {{range}}");
        }
        return new TemplateNode.Action(pipe(words));
    }

    private TemplateNode block(String kind, List<String> words) throws TemplateException {
        if (words.isEmpty()) {
            throw new TemplateException("missing value for " + kind);
        }
        Pipe pipe = pipe(words);
        Body body = body();
        List<TemplateNode> otherwise = List.of();
        List<String> end = body.end();
        if (!end.isEmpty() && end.getFirst().equals("else")) {
            if (end.size() > 1 && end.get(1).equals("if")) {
                otherwise = List.of(block("if", end.subList(2, end.size())));
                return block(kind, pipe, body.nodes(), otherwise);
            }
            Body rest = body();
            otherwise = rest.nodes();
            end = rest.end();
        }
        if (!end.equals(List.of("end"))) {
            throw new TemplateException("{{" + kind + "}} has no {{end}}");
        }
        return block(kind, pipe, body.nodes(), otherwise);
    }

    private static TemplateNode block(String kind, Pipe pipe, List<TemplateNode> body, List<TemplateNode> otherwise) {
        return kind.equals("if")
                ? new TemplateNode.If(pipe, body, otherwise)
                : new TemplateNode.Range(pipe, body, otherwise);
    }

    private static Pipe pipe(List<String> words) throws TemplateException {
        List<Command> commands = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        String function = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("|")) {
                commands.add(command(function, operands));
                operands = new ArrayList<>();
                function = "";
            } else if (word.equals("(")) {
                int close = close(words, i);
                Operand inner = pipe(words.subList(i + 1, close));
                i = close;
                String chain = words.get(close).substring(1);
                operands.add(chain.isEmpty() ? inner : new Chain(inner, fields(chain)));
            } else if (operands.isEmpty() && function.isEmpty() && Functions.isName(word)) {
                function = word;
            } else {
                operands.add(operand(word));
            }
        }
        commands.add(command(function, operands));
        return new Pipe(commands);
    }

    private static Command command(String function, List<Operand> operands) throws TemplateException {
        if (function.isEmpty() && operands.isEmpty()) {
            throw new TemplateException("missing value for command");
        }
        if (function.isEmpty() && operands.size() > 1) {
            throw new TemplateException("a value that is no function is given arguments");
        }
        return new Command(function, operands);
    }

    private static int close(List<String> words, int open) throws TemplateException {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).equals("(") ? 1 : words.get(i).startsWith(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new TemplateException("unclosed left parenthesis");
    }

    private static Operand operand(String word) throws TemplateException {
        char first = word.charAt(0);
        if (first == '"') {
            return new Constant('"', word.substring(1));
        }
        if (Character.isDigit(first) || first == '-') {
            return new Constant('0', word);
        }
        if (word.equals(".") || word.equals("$")) {
            return new Constant(first, word);
        }
        if (word.startsWith("$.")) {
            return new Chain(new Constant('$', "$"), fields(word.substring(1)));
        }
        if (first == '.') {
            return new Chain(new Constant('.', "."), fields(word));
        }
        if (first == '$') {
            throw new TemplateException("the variable " + word + " is not supported; there are none");
        }
        throw new TemplateException("function \"" + word + "\" not supported; there are " + Functions.names());
    }

    private static List<String> fields(String chain) throws TemplateException {
        List<String> fields = List.of(chain.substring(1).split("\\.", -1));
        if (!chain.startsWith(".") || fields.contains("")) {
            throw new TemplateException("unexpected <.> in " + chain);
        }
        return fields;
    }
}
