package dev.jbake.template;

import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Entries;
import dev.jbake.template.GoValue.Field;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import dev.jbake.template.TemplateNode.Chain;
import dev.jbake.template.TemplateNode.Command;
import dev.jbake.template.TemplateNode.Constant;
import dev.jbake.template.TemplateNode.Operand;
import dev.jbake.template.TemplateNode.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A template in the part of Go's language that people use: text, fields, pipes, `if`, `range` and a few functions.
public final class GoTemplate {
    private final List<TemplateNode> nodes;

    private GoTemplate(List<TemplateNode> nodes) {
        this.nodes = nodes;
    }

    /// Reads a template.
    ///
    /// @throws TemplateException for what is no template, or needs what is not supported
    public static GoTemplate parse(String text) throws TemplateException {
        return new GoTemplate(new TemplateParser(text).parse());
    }

    /// True when the template is nothing but one field of the root, blanks around it aside.
    public boolean isOnly(String field) {
        TemplateNode only = null;
        for (TemplateNode node : nodes) {
            if (node instanceof TemplateNode.Literal literal && literal.text().isBlank()) {
                continue;
            }
            if (only != null) {
                return false;
            }
            only = node;
        }
        return only instanceof TemplateNode.Action action
                && action.pipe().commands().size() == 1
                && action.pipe().commands().getFirst().function().isEmpty()
                && action.pipe().commands().getFirst().arguments().getFirst() instanceof Chain chain
                && chain.base() instanceof Constant base
                && base.kind() == '.'
                && chain.fields().equals(List.of(field));
    }

    /// The text that the template makes of a value.
    public String apply(GoValue root) throws TemplateException {
        StringBuilder out = new StringBuilder();
        new Run(root, out).run(nodes, root);
        return out.toString();
    }

    /// One use of a template.
    private record Run(GoValue root, StringBuilder out) {

        void run(List<TemplateNode> nodes, GoValue dot) throws TemplateException {
            for (TemplateNode node : nodes) {
                switch (node) {
                    case TemplateNode.Literal literal -> out.append(literal.text());
                    case TemplateNode.Action action -> {
                        GoValue value = value(action.pipe(), dot);
                        out.append(value instanceof Nil nil && !nil.pointer() ? "<no value>" : ValueText.of(value));
                    }
                    case TemplateNode.If test ->
                        run(value(test.pipe(), dot).isEmpty() ? test.otherwise() : test.then(), dot);
                    case TemplateNode.Range range -> run(range, dot);
                }
            }
        }

        private void run(TemplateNode.Range range, GoValue dot) throws TemplateException {
            List<GoValue> values = switch (value(range.pipe(), dot)) {
                case Items items -> items.items();
                case Entries entries -> List.copyOf(entries.entries().values());
                case Nil ignored -> List.of();
                default -> throw new TemplateException("range can't iterate over a value that is no list and no map");
            };
            for (GoValue each : values) {
                run(range.each(), each);
            }
            if (values.isEmpty()) {
                run(range.otherwise(), dot);
            }
        }

        private GoValue value(Operand operand, GoValue dot) throws TemplateException {
            return switch (operand) {
                case Pipe pipe -> value(pipe, dot);
                case Constant constant ->
                    switch (constant.kind()) {
                        case '"' -> new Text(constant.text());
                        case '0' -> new Digits(constant.text());
                        case '$' -> root;
                        default -> dot;
                    };
                case Chain chain -> {
                    GoValue value = value(chain.base(), dot);
                    for (String field : chain.fields()) {
                        value = field(value, field);
                    }
                    yield value;
                }
            };
        }

        private GoValue value(Pipe pipe, GoValue dot) throws TemplateException {
            GoValue last = null;
            for (Command command : pipe.commands()) {
                last = value(command, dot, last);
            }
            return last == null ? new Nil(false) : last;
        }

        private GoValue value(Command command, GoValue dot, @Nullable GoValue piped) throws TemplateException {
            List<GoValue> arguments = new ArrayList<>();
            for (Operand argument : command.arguments()) {
                arguments.add(value(argument, dot));
            }
            if (piped != null) {
                arguments.add(piped);
            }
            if (!command.function().isEmpty()) {
                return Functions.call(command.function(), arguments);
            }
            if (arguments.size() != 1) {
                throw new TemplateException("a value that is no function is given arguments");
            }
            return arguments.getFirst();
        }
    }

    private static GoValue field(GoValue value, String name) throws TemplateException {
        return switch (value) {
            case Struct struct -> {
                for (Field field : struct.fields()) {
                    if (field.name().equals(name)) {
                        yield field.value();
                    }
                }
                throw new TemplateException("can't evaluate field " + name + " in " + struct.name() + ", which has "
                        + struct.fields().stream().map(Field::name).collect(Collectors.joining(", ")));
            }
            case Entries entries -> {
                GoValue found = entries.entries().get(name);
                yield found == null ? new Nil(false) : found;
            }
            case Nil ignored -> throw new TemplateException("can't evaluate field " + name + " of nothing");
            default -> throw new TemplateException("can't evaluate field " + name + " of a value without fields");
        };
    }
}
