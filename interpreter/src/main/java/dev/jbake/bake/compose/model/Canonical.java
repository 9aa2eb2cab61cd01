package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.PathTable;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import java.util.List;
import java.util.Map;

/// Replaces short forms by the long ones: `build: .`, `ssh: [default]`, `env_file: x` and the like.
final class Canonical {
    /// Makes the long form of a value.
    interface Form {
        Tree apply(Tree tree, String path) throws ComposeProblem;
    }

    private static final PathTable<Form> FORMS = forms();

    private Canonical() {}

    private static PathTable<Form> forms() {
        PathTable<Form> forms = new PathTable<>();
        for (BuildKey<?> key : BuildKeys.ALL) {
            Form form = key.form();
            if (form != null) {
                forms.put(key.path(), form);
            }
            Form elementForm = key.elementForm();
            if (elementForm != null) {
                forms.put(key.path() + ".*", elementForm);
            }
        }
        forms.put("services.*", LongForms::service);
        forms.put("services.*.depends_on", LongForms::dependencies);
        forms.put("services.*.env_file", LongForms::environmentFiles);
        forms.put("services.*.label_file", LongForms::list);
        forms.put("services.*.extends", LongForms::extension);
        forms.put("services.*.gpus", LongForms::gpus);
        forms.put("services.*.networks", LongForms::named);
        forms.put("services.*.models", LongForms::named);
        forms.put("services.*.volumes.*", LongForms::volume);
        forms.put("services.*.dns", LongForms::list);
        forms.put("services.*.devices.*", LongForms::device);
        forms.put("services.*.secrets.*", LongForms::mount);
        forms.put("services.*.configs.*", LongForms::mount);
        forms.put("services.*.ports", LongForms::ports);
        forms.put("services.*.build", LongForms::build);
        forms.put("services.*.ulimits.*", LongForms::limit);
        forms.put("services.*.develop.watch.*.ignore", LongForms::list);
        forms.put("services.*.develop.watch.*.include", LongForms::list);
        forms.put("volumes.*", LongForms::resource);
        forms.put("networks.*", LongForms::resource);
        forms.put("secrets.*", LongForms::resource);
        forms.put("configs.*", LongForms::resource);
        forms.put("include.*", LongForms::include);
        return forms;
    }

    static Tree transform(Tree tree, String path) throws ComposeProblem {
        Form form = FORMS.find(path);
        return form == null ? inside(tree, path) : form.apply(tree, path);
    }

    private static Tree inside(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            return entries(mapping, path);
        }
        return tree instanceof Sequence sequence ? elements(sequence, path) : tree;
    }

    static Tree entries(Mapping mapping, String path) throws ComposeProblem {
        for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
            entry.setValue(transform(entry.getValue(), TreePath.next(path, entry.getKey())));
        }
        return mapping;
    }

    static Tree elements(Sequence sequence, String path) throws ComposeProblem {
        String next = TreePath.next(path, "[]");
        List<Tree> elements = sequence.elements();
        for (int i = 0; i < elements.size(); i++) {
            elements.set(i, transform(elements.get(i), next));
        }
        return sequence;
    }
}
