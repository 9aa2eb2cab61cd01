package dev.jbake.cli.imagetools;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import dev.jbake.imagetools.Inspection;
import dev.jbake.template.GoTemplate;
import dev.jbake.template.TemplateException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `jbake imagetools inspect`: an image in a registry.
public final class InspectImage implements Command {
    private static final Option FORMAT = Option.value("format", "TEMPLATE", "Print what a Go template makes of it");
    private static final Option RAW = Option.flag("raw", "Print the manifest or index as the registry has it");

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public String summary() {
        return "Show an image in a registry";
    }

    @Override
    public String details() {
        return """
                Templates have the fields .Name, .Manifest, .Image, .SBOM and .Provenance, the actions if and range, and
                the functions json, index, len, print, println, eq, ne and not: --format '{{json .Provenance}}'.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(FORMAT, RAW);
    }

    @Override
    public Operands operands() {
        return new Operands("NAME", 1);
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException, IOException {
        if (arguments.words().isEmpty()) {
            throw new UsageException(arguments.command() + " requires 1 argument");
        }
        String format = arguments.text(FORMAT, "");
        boolean raw = arguments.on(RAW);
        if (raw && !format.isEmpty()) {
            throw new UsageException("format and raw cannot be used together");
        }
        GoTemplate template = template(format);
        return WithRegistries.run(host, console, tools -> {
            Inspection image = tools.inspect(arguments.words().getFirst());
            if (raw) {
                console.out().write(image.raw());
            } else {
                console.out().print(template == null ? image.table() : image.format(template, format));
            }
            return OK;
        });
    }

    private static @Nullable GoTemplate template(String format) throws UsageException {
        try {
            return format.isEmpty() ? null : GoTemplate.parse(format);
        } catch (TemplateException e) {
            throw new UsageException("--format: " + e.getMessage());
        }
    }
}
