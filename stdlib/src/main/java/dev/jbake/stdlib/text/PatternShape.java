package dev.jbake.stdlib.text;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/// How large a regular expression becomes, found before it is compiled: Go refuses what is too large or too deep, and
/// the library does not. What is no regular expression at all is left to the library.
final class PatternShape {
    /// Nodes inside each other.
    private static final int HEIGHT = 1000;

    /// What counted repetitions inside each other may come to.
    private static final int REPETITIONS = 1000;

    private enum Kind {
        /// Characters, which form one node with those beside them.
        LITERAL,
        /// The repetition `*`, `+` or `?`.
        UNARY,
        OTHER
    }

    /// One part of an expression.
    ///
    /// @param size its instructions
    /// @param height its nodes inside each other
    /// @param repetitions the product of the counted repetitions inside each other
    private record Part(Kind kind, long size, int height, long repetitions) {
        static final Part CHARACTER = new Part(Kind.LITERAL, 1, 1, 1);
        static final Part SET = new Part(Kind.OTHER, 1, 1, 1);
    }

    /// A group that is open, and the alternative in it that is being read.
    private static final class Open {
        final boolean captures;
        int parts;
        int alternatives = 1;
        long size;
        int highest;
        int highestAlternative;
        long repetitions = 1;
        boolean literal;

        Open(boolean captures) {
            this.captures = captures;
        }

        void add(Part part) {
            boolean joined = literal && part.kind == Kind.LITERAL;
            parts += joined ? 0 : 1;
            literal = part.kind == Kind.LITERAL;
            size += part.size;
            highest = Math.max(highest, part.height);
            repetitions = Math.max(repetitions, part.repetitions);
        }

        void endAlternative() {
            highestAlternative = Math.max(highestAlternative, parts > 1 ? highest + 1 : Math.max(1, highest));
            parts = 0;
            highest = 0;
            literal = false;
        }

        Part close() {
            endAlternative();
            boolean several = alternatives > 1 && highestAlternative > 1;
            int height = highestAlternative + (several ? 1 : 0) + (captures ? 1 : 0);
            long all = Math.max(1, size + alternatives - 1) + (captures ? 2 : 0);
            return new Part(Kind.OTHER, all, height, repetitions);
        }
    }

    private final String pattern;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private PatternShape(String pattern) {
        this.pattern = pattern;
        open.push(new Open(false));
    }

    /// The instructions that a pattern is compiled to, about.
    static long size(String pattern) {
        return new PatternShape(pattern).read();
    }

    private long read() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '(') {
                open();
            } else if (c == ')') {
                at++;
                if (open.size() > 1) {
                    repeated(checked(open.pop().close()));
                }
            } else if (c == '|') {
                at++;
                Open group = open.element();
                group.endAlternative();
                group.alternatives++;
            } else {
                repeated(character(c));
            }
        }
        return open.size() > 1 ? 0 : checked(open.element().close()).size;
    }

    private void open() {
        at++;
        boolean plain = !pattern.startsWith("?", at);
        boolean named = pattern.startsWith("?P<", at) || pattern.startsWith("?<", at);
        if (named) {
            at = after(">");
        } else if (!plain) {
            while (at < pattern.length() && pattern.charAt(at) != ':' && pattern.charAt(at) != ')') {
                at++;
            }
            if (at++ < pattern.length() && pattern.charAt(at - 1) == ')') {
                return; // flags for the rest of the group
            }
        }
        open.push(new Open(plain || named));
    }

    private int after(String end) {
        int found = pattern.indexOf(end, at);
        return found < 0 ? pattern.length() : found + end.length();
    }

    private Part character(char first) {
        at++;
        if (first == '[') {
            skipClass();
            return Part.SET;
        }
        if (first == '\\' && at < pattern.length()) {
            char kind = pattern.charAt(at++);
            boolean braced = pattern.startsWith("{", at) && (kind == 'p' || kind == 'P' || kind == 'x');
            if (kind == 'Q') {
                skipQuoted();
            } else if (braced) {
                at = after("}");
            }
            return Character.isLetterOrDigit(kind) ? Part.SET : Part.CHARACTER;
        }
        return first == '.' || first == '^' || first == '$' ? Part.SET : Part.CHARACTER;
    }

    private void skipQuoted() {
        int end = pattern.indexOf("\\E", at);
        int stop = end < 0 ? pattern.length() : end;
        if (stop > at + 1) {
            open.element().add(new Part(Kind.LITERAL, stop - at - 1, 1, 1));
        }
        at = end < 0 ? stop : end + 2;
    }

    private void skipClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at) > 0) {
                at = after(":]");
            } else {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at = Math.min(at + 1, pattern.length());
    }

    /// Adds a part with the repetition that stands after it; a second one is a mistake that the library finds.
    private void repeated(Part part) {
        int start = at;
        char next = at < pattern.length() ? pattern.charAt(at) : 0;
        Part whole = part;
        if (next == '*' || next == '+' || next == '?') {
            at++;
            skipLazy();
            whole = unary(part, next);
        } else if (next == '{') {
            whole = counted(part, start);
        }
        open.element().add(checked(whole));
    }

    private void skipLazy() {
        at += pattern.startsWith("?", at) ? 1 : 0;
    }

    private static Part unary(Part part, char operator) {
        // as in Go, one that follows another is joined to it
        int height = part.kind == Kind.UNARY ? part.height : part.height + 1;
        return new Part(Kind.UNARY, part.size + (operator == '*' ? 2 : 1), height, part.repetitions);
    }

    private Part counted(Part part, int start) {
        int end = pattern.indexOf('}', start);
        String inside = end < 0 || end - start > 10 ? "" : pattern.substring(start + 1, end);
        int comma = inside.indexOf(',');
        int min = number(comma < 0 ? inside : inside.substring(0, comma));
        boolean endless = comma >= 0 && comma == inside.length() - 1;
        int max = comma < 0 ? min : endless ? min : number(inside.substring(comma + 1));
        if (min < 0 || max < min || max > REPETITIONS) {
            return part;
        }
        at = end + 1;
        skipLazy();
        long repetitions = part.repetitions * Math.max(1, max);
        if (max == 0 && !endless) {
            repetitions = 1;
        } else if (max > 1 && repetitions > REPETITIONS && !isRepeatedAgain()) {
            throw new PatternSyntaxException("invalid repeat count", pattern.substring(start, at));
        }
        long size = endless ? 2 + min * part.size : max * part.size + max - min;
        return new Part(Kind.OTHER, Math.max(1, size), part.height + 1, repetitions);
    }

    private Part checked(Part part) {
        if (part.height > HEIGHT) {
            throw new PatternSyntaxException("expression nests too deeply", pattern);
        }
        return part;
    }

    private boolean isRepeatedAgain() {
        return at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4 || (digits.length() > 1 && digits.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
