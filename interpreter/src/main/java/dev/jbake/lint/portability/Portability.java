package dev.jbake.lint.portability;

import dev.jbake.bake.BakeFiles;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.BlockAttribute;
import dev.jbake.bake.attribute.BlockKind;
import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import dev.jbake.limit.DeepStack;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what in the files needs a certain version of buildx.
public final class Portability {
    /// The version that understands all files without requirements; older ones are not distinguished.
    public static final SemanticVersion EARLIEST =
            Construct.of("", Declaration.EARLIEST).since();

    private Portability() {}

    /// Each use of a construct: bodies first, then compose files, each in the order of the files; then the files.
    public static List<Requirement> of(BakeFiles files) {
        return DeepStack.call(() -> {
            Findings findings = new Findings();
            BodyConstructs.look(files.bodies(), findings);
            ComposeConstructs.look(files.composeFiles(), findings);
            LookupConstructs.look(files, findings);
            return findings.all();
        });
    }

    /// The oldest version that understands everything that was found.
    public static SemanticVersion lowest(List<Requirement> requirements) {
        SemanticVersion lowest = EARLIEST;
        for (Requirement requirement : requirements) {
            SemanticVersion since = requirement.construct().since();
            lowest = since.compareTo(lowest) > 0 ? since : lowest;
        }
        return lowest;
    }

    /// All constructs, for documents: oldest first, by name within a version.
    public static List<Construct> constructs() {
        List<Construct> constructs = new ArrayList<>();
        for (BlockKind kind : BlockTable.ALL) {
            for (BlockAttribute attribute : kind.attributes()) {
                constructs.add(BodyConstructs.attribute(kind, attribute));
            }
            for (BlockKind inner : kind.blocks()) {
                constructs.add(BodyConstructs.block(kind, inner));
            }
        }
        for (Attribute<?> attribute : AttributeTable.ALL) {
            Construct object = ContentConstructs.object(attribute);
            if (object != null) {
                constructs.add(object);
            }
        }
        for (FunctionCatalogue.Subject subject : new FunctionCatalogue().subjects()) {
            for (Declaration declaration : subject.functions()) {
                constructs.add(ExpressionConstructs.function(declaration));
            }
        }
        for (ComposeKey key : ComposeKey.ALL) {
            constructs.add(ComposeConstructs.key(key));
        }
        for (LanguageFeature feature : LanguageFeature.values()) {
            constructs.add(feature.construct());
        }
        constructs.removeIf(construct -> construct.since().compareTo(EARLIEST) <= 0);
        constructs.sort(Comparator.comparing(Construct::since).thenComparing(Construct::name));
        return constructs;
    }
}
