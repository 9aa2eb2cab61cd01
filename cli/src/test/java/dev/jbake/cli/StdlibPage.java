package dev.jbake.cli;

import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import dev.jbake.function.Parameter;

/// Writes `docs/stdlib.md` from the declarations.
final class StdlibPage {
    private static final String INTRODUCTION = """
            # The functions of bake files

            This page is made from the declarations of the functions; a test compares them and runs every example.
            `jbake functions NAME` prints the same for one function. Where nothing else is said, all versions of buildx have
            the function; older ones than 0.7 were not looked at.

            An argument is converted to the type of its parameter where that is possible; `any` takes every type. Null is an
            error where nothing else is said. `name...` takes any number of arguments, and the elements of a list where the
            call ends in `...`, as in `max([1, 2]...)`. An `expression` is not evaluated before the call, so that a mistake
            in it can be caught.

            A file can define functions of its own, see [below](#functions-of-a-file).
            """;
    private static final String OF_A_FILE = """

            ## Functions of a file

            ```hcl
            function "image" {
              params          = [name]
              variadic_params = tags
              result          = [for tag in concat(["latest"], tags) : "registry.example/${name}:${tag}"]
            }

            target "default" {
              tags = image("app", "1.2", "1")
            }
            ```

            The result may use the parameters, the variables of the file and other functions, but no function may call
            itself, not even by way of another. Arguments can have any type but must not be null. The parameter of
            `variadic_params` is a tuple of all further arguments. Of two functions of the same name the last one counts.
            A function with the name of one of the functions above is never called: the one above is.
            """;

    private final StringBuilder text = new StringBuilder(INTRODUCTION);

    /// The page.
    static String write(FunctionCatalogue catalogue) {
        StdlibPage page = new StdlibPage();
        page.index(catalogue);
        for (FunctionCatalogue.Subject subject : catalogue.subjects()) {
            page.text.append("\n## ").append(subject.title()).append('\n');
            subject.functions().forEach(page::function);
        }
        return page.text.append(OF_A_FILE).toString();
    }

    private void index(FunctionCatalogue catalogue) {
        text.append('\n');
        for (FunctionCatalogue.Subject subject : catalogue.subjects()) {
            text.append("* ").append(subject.title()).append(':');
            for (Declaration function : subject.functions()) {
                text.append(" [")
                        .append(function.name())
                        .append("](#")
                        .append(function.name())
                        .append(")");
            }
            text.append('\n');
        }
    }

    private void function(Declaration function) {
        text.append("\n### ").append(function.name()).append("\n\n");
        text.append('`')
                .append(function.signature())
                .append("`\n\n")
                .append(function.description())
                .append('\n');
        text.append(function.parameters().isEmpty() && function.variadic() == null ? "" : "\n");
        function.parameters().forEach(this::parameter);
        if (function.variadic() != null) {
            parameter(function.variadic());
        }
        if (!function.note().isEmpty()) {
            text.append('\n').append(function.note()).append('\n');
        }
        if (!function.sinceText().isEmpty()) {
            text.append('\n').append(function.sinceText()).append('\n');
        }
        text.append("\n```hcl\n");
        for (Declaration.Example example : function.examples()) {
            text.append(example.expression())
                    .append("  # ")
                    .append(example.json())
                    .append('\n');
        }
        text.append("```\n");
    }

    private void parameter(Parameter parameter) {
        text.append("* `")
                .append(parameter.name())
                .append("`: ")
                .append(parameter.text())
                .append('\n');
    }
}
