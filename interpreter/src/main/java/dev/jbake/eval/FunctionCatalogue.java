package dev.jbake.eval;

import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionTable;
import dev.jbake.stdlib.StandardFunctions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All built-in functions, including those with unevaluated arguments; for documents, not for runs.
public final class FunctionCatalogue {
    private final List<Subject> subjects = new ArrayList<>();

    /// Declares all functions.
    public FunctionCatalogue() {
        FunctionTable table = StandardFunctions.table();
        for (StandardFunctions.Subject subject : StandardFunctions.subjects()) {
            List<Declaration> declarations = new ArrayList<>();
            for (String name : subject.names()) {
                Function function = table.lookup(name);
                if (function == null) {
                    throw new IllegalStateException("no function " + name);
                }
                declarations.add(function.declaration());
            }
            subjects.add(new Subject(subject.title(), declarations));
        }
        subjects.add(new Subject("Evaluation", LazyFunction.declarations()));
    }

    /// The functions by subject.
    public List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /// The function of a name; null if there is none.
    public @Nullable Declaration find(String name) {
        for (Subject subject : subjects) {
            for (Declaration declaration : subject.functions()) {
                if (declaration.name().equals(name)) {
                    return declaration;
                }
            }
        }
        return null;
    }

    /// All names.
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Declaration declaration : subject.functions()) {
                names.add(declaration.name());
            }
        }
        return names;
    }

    /// Functions of one subject.
    ///
    /// @param title the subject
    /// @param functions in the order of the documents
    public record Subject(String title, List<Declaration> functions) {}
}
