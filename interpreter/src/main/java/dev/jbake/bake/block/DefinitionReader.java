package dev.jbake.bake.block;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.BlockKind;
import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.bake.attribute.Context;
import dev.jbake.bake.attribute.Description;
import dev.jbake.bake.attribute.GroupTargets;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.definition.ContextBase;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a definition of the bodies of all files: names first, then variables, functions and blocks.
public final class DefinitionReader {
    private final Globals globals;
    private final Set<String> reserved;
    private final Diagnostics diagnostics;
    private final List<Body.Block> blocks = new ArrayList<>();

    /// @param reserved the built-in variables
    public DefinitionReader(Globals globals, Set<String> reserved, Diagnostics diagnostics) {
        this.globals = globals;
        this.reserved = reserved;
        this.diagnostics = diagnostics;
    }

    /// Reads the bodies of all files into the definition.
    ///
    /// @param definition has what is below the bodies, which they do not see; the bodies are added to it
    public Definition read(List<Body> bodies, Definition definition) {
        Set<String> under = Set.copyOf(definition.targets().keySet());
        for (Body body : bodies) {
            for (Body.Attribute attribute : body.attributes()) {
                if (isReserved(attribute.name()) || attribute.name().equals("function")) {
                    unused(
                            Code.RESERVED_NAME,
                            "The attribute " + attribute.name() + " is ignored, for its name is reserved.",
                            attribute.nameSpan());
                } else {
                    globals.add(attribute);
                }
            }
            for (Body.Block block : body.blocks()) {
                declare(block);
            }
        }
        globals.forceVariables();
        globals.functions().checkAll();
        BlockNames names = new BlockNames(globals, diagnostics);
        List<NamedBlock> named = new ArrayList<>(blocks.size());
        for (Body.Block block : blocks) {
            named.addAll(names.named(block));
        }
        if (!diagnostics.hasErrors()) {
            definition.markNamed();
        }
        if (!bodies.isEmpty()) {
            definition.variables(globals::listed);
        }
        BlockScope scope = BlockScope.of(named, under, globals, diagnostics);
        for (BlockValues block : scope.all()) {
            scope.read(block, () -> add(block, definition));
        }
        for (Group group : names.groups(named)) {
            definition.addLegs(group);
        }
        scope.forceAttributes();
        return definition;
    }

    private boolean isReserved(String name) {
        return reserved.contains(name) || BlockScope.isBlockType(name);
    }

    private void declare(Body.Block block) {
        BlockKind kind = new BlockShape(diagnostics).kind(block);
        if (kind == BlockTable.VARIABLE) {
            Variable variable = new VariableReader(diagnostics).read(block);
            if (!isIgnored(block)) {
                globals.add(variable);
            }
        } else if (kind == BlockTable.FUNCTION) {
            if (!isIgnored(block)) {
                globals.functions().add(block);
            }
        } else if (kind != null) {
            blocks.add(block);
        }
    }

    /// Whether the name of a variable or a function is reserved, which is reported.
    private boolean isIgnored(Body.Block block) {
        Body.Label label = block.labels().getFirst();
        boolean ignored = isReserved(label.text());
        if (ignored) {
            unused(
                    Code.RESERVED_NAME,
                    "The " + block.type() + " " + label.text() + " is ignored, for its name is reserved.",
                    label.span());
        }
        return ignored;
    }

    /// The target that a block adds, null for a group.
    private @Nullable Target add(BlockValues block, Definition definition) {
        if (block.type().equals("group")) {
            Body.Attribute written = block.written(GroupTargets.ATTRIBUTE.name());
            if (written == null) {
                Span end = block.span();
                diagnostics.error(
                        Code.INVALID_BLOCK,
                        "Missing required argument",
                        "The argument \"targets\" is required, but no definition was found.",
                        end);
            }
            String description = block.content(Description.ATTRIBUTE);
            List<String> targets = block.content(GroupTargets.ATTRIBUTE);
            definition.add(
                    new Group(
                            block.name(),
                            description == null ? "" : description,
                            targets == null ? null : GroupTargets.ATTRIBUTE.normalize(targets),
                            written == null ? null : written.expression().span()),
                    diagnostics);
            return null;
        }
        Target target = new Target(block.name());
        target.putPlace(block.labelSpan());
        for (Body.Attribute written : block.body().attributes()) {
            Attribute<?> attribute = AttributeTable.named(written.name());
            if (attribute != null) {
                copy(attribute, written, block, target);
            }
        }
        if (definition.isFileRelative()) {
            target.putBase(
                    ContextBase.of(block.span().source().name(), block.written(Context.ATTRIBUTE.name()), target));
        }
        definition.add(target, diagnostics);
        return target;
    }

    private static <T> void copy(Attribute<T> attribute, Body.Attribute written, BlockValues block, Target target) {
        T content = block.content(attribute);
        target.put(attribute, content);
        target.putSpan(attribute, content == null ? null : written.expression().span());
    }

    private void unused(Code code, String detail, Span subject) {
        diagnostics.add(Diagnostic.finding(code, subject, detail));
    }
}
