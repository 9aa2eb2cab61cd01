package dev.jbake.lint.portability;

import dev.jbake.bake.BakeFiles;
import dev.jbake.bake.attribute.Attribute;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.GroupTargets;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import dev.jbake.stdlib.SemanticVersion;
import dev.jbake.syntax.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what in the files of a run needs a certain version of buildx.
public final class Portability {
    /// The version that understands all files without requirements; older ones are not told apart.
    public static final SemanticVersion EARLIEST =
            Construct.of("", Declaration.EARLIEST).since();

    private Portability() {}

    /// Each use of a construct, file by file, in the order of their places.
    public static List<Requirement> of(BakeFiles files) {
        List<Requirement> requirements = new ArrayList<>();
        Set<String> functions = new HashSet<>();
        for (Body body : files.bodies()) {
            for (Body.Block block : body.blocks()) {
                if (block.type().equals("function") && !block.labels().isEmpty()) {
                    functions.add(block.labels().getFirst().text());
                }
            }
        }
        FunctionCatalogue catalogue = new FunctionCatalogue();
        Results results = new Results(files.bodies());
        for (Body body : files.bodies()) {
            BodyConstructs constructs = new BodyConstructs(catalogue, functions, results);
            constructs.look(body);
            requirements.addAll(constructs.found());
        }
        return requirements;
    }

    /// The lowest version that understands all that was found.
    public static SemanticVersion lowest(List<Requirement> requirements) {
        SemanticVersion lowest = EARLIEST;
        for (Requirement requirement : requirements) {
            SemanticVersion since = requirement.construct().since();
            lowest = since.compareTo(lowest) > 0 ? since : lowest;
        }
        return lowest;
    }

    /// All constructs there are, for documents: the oldest first, by name within a version.
    public static List<Construct> constructs() {
        List<Construct> constructs = new ArrayList<>();
        for (Attribute<?> attribute : AttributeTable.ALL) {
            constructs.add(BodyConstructs.attribute("target", attribute));
            Construct object = BodyConstructs.object(attribute);
            if (object != null) {
                constructs.add(object);
            }
        }
        for (Attribute<?> attribute : GroupTargets.SCHEMA) {
            constructs.add(BodyConstructs.attribute("group", attribute));
        }
        for (FunctionCatalogue.Subject subject : new FunctionCatalogue().subjects()) {
            for (Declaration declaration : subject.functions()) {
                constructs.add(BodyConstructs.function(declaration));
            }
        }
        for (Feature feature : Feature.values()) {
            constructs.add(feature.construct());
        }
        constructs.removeIf(construct -> construct.since().compareTo(EARLIEST) <= 0);
        constructs.sort(Comparator.comparing(Construct::since).thenComparing(Construct::name));
        return constructs;
    }
}
