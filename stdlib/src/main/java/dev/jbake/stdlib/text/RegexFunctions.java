package dev.jbake.stdlib.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Functions of regular expressions, in Go's syntax.
public final class RegexFunctions {
    /// The steps that each match takes.
    private static final int MATCH = 20;

    /// Instructions of a pattern that take one step.
    private static final int INSTRUCTIONS = 2;

    /// Groups that may take as long as the rest of an instruction.
    private static final int GROUPS = 32;

    /// Characters of a pattern that each take one step for every one of them, for the library copies them.
    private static final int COPIES = 256;

    private RegexFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Patterns");
        String name = lookup.name();
        if (lookup.is("regex")) {
            return Declaration.of(name, "What the first match of a pattern captured; no match is an error.")
                    .parameter("pattern", Type.STRING, "The pattern, in RE2 syntax.")
                    .parameter("string", Type.STRING, "The string to search in.")
                    .example("regex(\"v([0-9]+)\\\\.([0-9]+)\", \"v1.2\")", "[\"1\",\"2\"]")
                    .example("regex(\"[0-9]+\", \"v12\")", "\"12\"")
                    .example("regex(\"(?P<major>[0-9]+)\", \"v12\")", "{\"major\":\"12\"}")
                    .note(
                            "Without groups it is the whole match, with plain groups a tuple, with named groups an object; named and plain ones cannot be mixed.")
                    .returning(arguments -> resultType(arguments.get(0)), RegexFunctions::regex);
        }
        if (lookup.is("regexall")) {
            return Declaration.of(name, "What each match of a pattern captured, as a list that may be empty.")
                    .parameter("pattern", Type.STRING, "The pattern, in RE2 syntax.")
                    .parameter("string", Type.STRING, "The string to search in.")
                    .example("regexall(\"[0-9]+\", \"1.22\")", "[\"1\",\"22\"]")
                    .note("An element is what `regex` gives for one match.")
                    .returning(arguments -> Type.list(resultType(arguments.get(0))), RegexFunctions::regexAll);
        }
        if (lookup.is("regex_replace")) {
            return Declaration.of(name, "Replaces each match of a pattern.")
                    .parameter("str", Type.STRING, "The string to search in.")
                    .parameter("pattern", Type.STRING, "The pattern, in RE2 syntax.")
                    .parameter(
                            "replace",
                            Type.STRING,
                            "The replacement; `$1`, `${1}` and `${name}` stand for what a group captured.")
                    .example("regex_replace(\"v1.2\", \"v([0-9]+)\", \"$${1}x\")", "\"1x.2\"")
                    .note("Inside quotes write `$${1}`, because `${` begins a template.")
                    .returning(Type.STRING, RegexFunctions::replace);
        }
        return null;
    }

    private static Type resultType(Value pattern) throws FunctionException {
        if (!pattern.isKnown()) {
            return Type.DYNAMIC;
        }
        Pattern compiled = compile(pattern.asString());
        int groups = compiled.groupCount();
        int named = compiled.namedGroups().size();
        if (groups == 0) {
            return Type.STRING;
        }
        if (named == 0) {
            return Type.tuple(Collections.nCopies(groups, Type.STRING));
        }
        if (named < groups) {
            throw new FunctionException(0, "invalid regexp pattern: cannot mix both named and unnamed capture groups");
        }
        Map<String, Type> attributes = new LinkedHashMap<>();
        for (String group : compiled.namedGroups().keySet()) {
            attributes.put(group, Type.STRING);
        }
        return Type.object(attributes);
    }

    private static Pattern compile(String pattern) throws FunctionException {
        try {
            return parse(pattern);
        } catch (PatternSyntaxException e) {
            throw new FunctionException(0, "invalid regexp pattern: " + e.getDescription() + " in " + e.getPattern());
        }
    }

    /// Counts what it may take to read a pattern and to search a text: each character meets each instruction of it.
    private static Pattern counted(Pattern pattern, Call call, String text) {
        long size = pattern.programSize();
        long length = pattern.pattern().length();
        int groups = 1 + pattern.groupCount() / GROUPS;
        call.context().work().step(size * 2 + length * length / COPIES);
        call.context().work().step(size * groups * text.length() / INSTRUCTIONS);
        if (size * pattern.groupCount() > Limits.CAPTURES) {
            throw new LimitExceeded("A regular expression has too many groups.");
        }
        return pattern;
    }

    private static Pattern parse(String pattern) {
        if (pattern.length() > Limits.PATTERN) {
            throw new LimitExceeded("A regular expression has more than " + Limits.PATTERN + " characters.");
        }
        if (PatternShape.size(pattern) > Limits.INSTRUCTIONS) {
            throw new LimitExceeded("A regular expression stands for more than " + Limits.INSTRUCTIONS
                    + " characters, sets and groups.");
        }
        return Pattern.compile(pattern);
    }

    private static Value regex(Call call) throws FunctionException {
        String text = call.string(1);
        Matcher matcher = counted(compile(call.string(0)), call, text).matcher(text);
        if (!matcher.find()) {
            throw new FunctionException("pattern did not match any part of the given string");
        }
        return result(matcher, call.type());
    }

    private static Value regexAll(Call call) throws FunctionException {
        Type type = call.type().elementType();
        String text = call.string(1);
        Matcher matcher = counted(compile(call.string(0)), call, text).matcher(text);
        List<Value> found = new ArrayList<>();
        int at = 0;
        int lastEnd = -1;
        while (at <= text.length() && matcher.find(at)) {
            int start = matcher.start();
            int end = matcher.end();
            boolean emptyAfterMatch = end == at && start == lastEnd;
            at = end > at ? end : after(text, at);
            lastEnd = end;
            if (!emptyAfterMatch) {
                call.context().work().step(MATCH);
                found.add(result(matcher, type));
                LimitExceeded.checkElements(found.size());
            }
        }
        return found.isEmpty() ? Value.emptyList(type) : Value.list(found);
    }

    private static int after(String text, int at) {
        return at + (at < text.length() ? Character.charCount(text.codePointAt(at)) : 1);
    }

    private static Value result(Matcher matcher, Type type) {
        if (type.isString()) {
            return Value.of(matcher.group());
        }
        if (type.isTuple()) {
            List<Value> groups = new ArrayList<>();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                groups.add(group(matcher.group(i)));
            }
            return Value.tuple(groups);
        }
        Map<String, Value> groups = new LinkedHashMap<>();
        for (String name : type.attributeTypes().keySet()) {
            groups.put(name, group(matcher.group(name)));
        }
        return Value.object(groups);
    }

    private static Value group(@Nullable String text) {
        return text == null ? Value.nullOf(Type.STRING) : Value.of(text);
    }

    private static Value replace(Call call) throws FunctionException {
        String text = call.string(0);
        Pattern pattern;
        try {
            pattern = parse(call.string(1));
        } catch (PatternSyntaxException e) {
            throw new FunctionException("error parsing regexp: " + e.getDescription() + ": `" + e.getPattern() + "`");
        }
        RegexTemplate template = new RegexTemplate(call.string(2), pattern.namedGroups());
        Matcher matcher = counted(pattern, call, text).matcher(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        int lastEnd = 0;
        while (at <= text.length() && matcher.find(at)) {
            int start = matcher.start();
            int end = matcher.end();
            out.append(text, lastEnd, start);
            if (end > lastEnd || start == 0) {
                call.context().work().step(MATCH + template.parts());
                template.expand(matcher, out);
                LimitExceeded.checkText(out.length());
            }
            lastEnd = end;
            at = Math.max(end, after(text, at));
        }
        return Value.of(out.append(text, lastEnd, text.length()).toString());
    }
}
