package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.template.ComposeVariables;
import dev.jbake.bake.compose.template.Interpolation;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.yaml.ComposeFile;
import dev.jbake.bake.compose.yaml.Document;
import java.util.List;
import java.util.Map;

/// The name of the project, which templates know as `COMPOSE_PROJECT_NAME`.
public final class ProjectName {
    private ProjectName() {}

    /// The last name that a file gives; else that of the environment; else `bake`.
    public static String of(List<ComposeFile> files, Map<String, String> variables, Notices notices)
            throws ComposeProblem {
        String written = "";
        for (ComposeFile file : files) {
            written = last(file, written);
        }
        String name = new Interpolation(variables, notices).text(written, "name", null);
        if (!name.isEmpty()) {
            return name;
        }
        String known = variables.get(ComposeVariables.PROJECT_NAME);
        return known == null || known.isEmpty() ? "bake" : known;
    }

    private static String last(ComposeFile file, String before) {
        String name = before;
        try {
            int index = 0;
            for (Document document = file.document(0); document != null; document = file.document(++index)) {
                if (document.tree() instanceof Mapping mapping
                        && mapping.get("name") instanceof Scalar scalar
                        && scalar.value() != null
                        && !scalar.printed().isEmpty()) {
                    name = scalar.printed();
                }
            }
        } catch (ComposeProblem e) {
            return name; // reported when the file is read for its model
        }
        return name;
    }
}
