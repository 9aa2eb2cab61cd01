package dev.jbake.cli;

import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import dev.jbake.function.Parameter;

/// Writes `docs/stdlib.md` from the declarations.
final class StdlibPage {
    private static final String INTRODUCTION = """
            # The functions of bake files

            This page is generated from the declarations of the functions, and a test runs every example.
            `jbake functions NAME` prints the same for one function. Unless the text names a version, all versions of buildx
            from 0.7 on have the function.

            An argument is converted to the type of its parameter if possible; `any` takes every type. Null is an error unless
            the text says otherwise. `name...` takes any number of arguments. A call that ends in `...` passes the elements of
            a list, as in `max([1, 2]...)`. An `expression` is not evaluated before the call, so that a mistake in it can be
            caught.

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

            The result can use the parameters, the variables of the file and other functions, but a function must not call
            itself, not even through another one. Arguments can have any type but must not be null. The parameter of
            `variadic_params` is a tuple of all further arguments. Of two functions with the same name the last one counts.
            A function with the name of one of the functions above has no effect: a call always means the one above.
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
