package dev.jbake.parser.hcl;

import java.util.Random;

/// Writes random files without mistakes, with white space and comments wherever they are allowed.
final class RandomFile {
    private static final String[] NAMES = {"a", "bc", "in_x", "é", "for_", "d-e"};
    private static final String[] OPERATORS = {"+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||"};

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private RandomFile(Random random) {
        this.random = random;
    }

    static String write(Random random) {
        RandomFile file = new RandomFile(random);
        file.items(3);
        return file.out.toString();
    }

    private String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private RandomFile put(String token) {
        out.append(token).append(oneOf("", " ", "", " ", "  ", "\t", " /* c  c */ "));
        return this;
    }

    private void newline() {
        out.append(oneOf("\n", "\n", "\n\n", " # c\n", "//d  d\n", "\r\n")).append(oneOf("", "  ", "\t"));
    }

    private void items(int depth) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            if (depth > 0 && random.nextInt(3) == 0) {
                block(depth);
            } else {
                put("n" + out.length()).put("=");
                expression(3);
            }
            newline();
        }
    }

    private void block(int depth) {
        out.append(oneOf(NAMES)).append(' ');
        for (int i = random.nextInt(3); i > 0; i--) {
            put("\"l l\"");
        }
        put("{");
        if (random.nextInt(4) == 0) {
            put("a").put("=");
            expression(1);
        } else {
            newline();
            items(depth - 1);
        }
        put("}");
    }

    private void expression(int depth) {
        switch (random.nextInt(depth == 0 ? 4 : 15)) {
            case 0 -> put(oneOf("1", "2.5", "1e3", "0"));
            case 1 -> name();
            case 2 -> put("\"x  ${" + oneOf("a", " a ", "~ a ~", "{b = 1}") + "}$${y}\"");
            case 3 -> put(oneOf("true", "null"));
            case 4 -> bracketed("(", depth, ")");
            case 5 -> list(depth, "[", "]");
            case 6 -> {
                out.append(oneOf("f", "ns::g"));
                list(depth, "(", ")");
            }
            case 7 -> object(depth);
            case 8 -> {
                put(oneOf("-", "!"));
                operand(depth);
            }
            case 9 -> conditional(depth);
            case 10 -> loop(depth);
            case 11 -> {
                name();
                bracketed("[", depth, "]");
            }
            case 12 -> put("\"%{if  a }x%{  else}${\"q\"}%{endif ~}  \"");
            case 13 ->
                out.append(
                        oneOf("<<E\n  x ${ a }\nE\n", "<<-E\n    x\n\ty\n  E\n").stripTrailing());
            default -> {
                operand(depth);
                put(oneOf(OPERATORS));
                operand(depth);
            }
        }
        out.append(endsWithHeredoc() ? "\n" : "");
    }

    private boolean endsWithHeredoc() {
        return out.length() > 2 && out.charAt(out.length() - 1) == 'E';
    }

    private void name() {
        out.append(oneOf(NAMES))
                .append(oneOf("", ".x", "[0]", ".*.y", "[*]", "[\"k\"].z"))
                .append(' ');
    }

    private void operand(int depth) {
        bracketed("(", depth, ")");
    }

    private void bracketed(String open, int depth, String close) {
        put(open);
        expression(depth - 1);
        put(close);
    }

    private void list(int depth, String open, String close) {
        put(open);
        for (int i = random.nextInt(4); i > 0; i--) {
            expression(depth - 1);
            put(i > 1 ? "," : "");
            if (random.nextInt(4) == 0) {
                newline();
            }
        }
        put(close);
    }

    private void object(int depth) {
        put("{");
        for (int i = random.nextInt(4); i > 0; i--) {
            put(oneOf("k", "\"k k\"", "(a)")).put(oneOf("=", ":"));
            expression(depth - 1);
            if (random.nextBoolean()) {
                put(",");
            } else {
                newline();
            }
        }
        put("}");
    }

    private void conditional(int depth) {
        operand(depth);
        put("?");
        expression(depth - 1);
        put(":");
        expression(depth - 1);
    }

    private void loop(int depth) {
        boolean object = random.nextBoolean();
        put(object ? "{" : "[").put("for ").put(oneOf("v", "k, v")).put(" in ");
        bracketed("[", depth, "]");
        put(":");
        expression(depth - 1);
        if (object) {
            put("=>");
            expression(depth - 1);
            put(oneOf("...", ""));
        }
        if (random.nextBoolean()) {
            put(" if ");
            operand(depth);
        }
        put(object ? "}" : "]");
    }
}
