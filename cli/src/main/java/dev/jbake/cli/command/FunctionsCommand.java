package dev.jbake.cli.command;

import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import dev.jbake.function.Parameter;
import dev.jbake.host.Host;
import java.util.ArrayList;
import java.util.List;

/// `jbake functions`: the functions that a bake file can call.
public final class FunctionsCommand implements Command {
    private static final int WIDTH = 100;

    @Override
    public String name() {
        return "functions";
    }

    @Override
    public String summary() {
        return "List the functions of bake files, or explain one";
    }

    @Override
    public Operands operands() {
        return new Operands("[NAME]", 1);
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException {
        FunctionCatalogue catalogue = new FunctionCatalogue();
        if (arguments.words().isEmpty()) {
            console.out().print(list(catalogue));
            return OK;
        }
        String name = arguments.words().getFirst();
        Declaration function = catalogue.find(name);
        if (function == null) {
            throw new UsageException(
                    "There is no function named \"" + name + "\"." + Suggestions.didYouMean(name, catalogue.names()));
        }
        console.out().print(page(function));
        return OK;
    }

    private static String list(FunctionCatalogue catalogue) {
        StringBuilder text = new StringBuilder();
        for (FunctionCatalogue.Subject subject : catalogue.subjects()) {
            text.append(text.isEmpty() ? "" : "\n").append(subject.title()).append(":\n");
            for (Declaration function : subject.functions()) {
                text.append("  ").append(function.signature()).append('\n');
                text.append("      ").append(function.description()).append('\n');
            }
        }
        return text.toString();
    }

    private static String page(Declaration function) {
        StringBuilder text = new StringBuilder(function.signature()).append("\n\n");
        text.append(function.description()).append('\n');
        List<Parameter> parameters = new ArrayList<>(function.parameters());
        if (function.variadic() != null) {
            parameters.add(function.variadic());
        }
        int width = 0;
        for (Parameter parameter : parameters) {
            width = Math.max(width, parameter.name().length());
        }
        text.append(parameters.isEmpty() ? "" : "\n");
        for (Parameter parameter : parameters) {
            text.append("  ")
                    .append(parameter.name())
                    .repeat(' ', width - parameter.name().length() + 2);
            text.append(parameter.text()).append('\n');
        }
        if (!function.note().isEmpty()) {
            text.append('\n');
            wrap(function.note(), text);
        }
        if (!function.sinceText().isEmpty()) {
            text.append('\n').append(function.sinceText()).append('\n');
        }
        text.append("\nExamples:\n");
        for (Declaration.Example example : function.examples()) {
            text.append("  ")
                    .append(example.expression())
                    .append("\n      ")
                    .append(example.json())
                    .append('\n');
        }
        return text.toString();
    }

    /// Wraps a text at spaces.
    private static void wrap(String words, StringBuilder text) {
        int column = 0;
        for (String word : words.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            }
            text.append(column > 0 ? " " : "").append(word);
            column += word.length() + (column > 0 ? 1 : 0);
        }
        text.append('\n');
    }
}
