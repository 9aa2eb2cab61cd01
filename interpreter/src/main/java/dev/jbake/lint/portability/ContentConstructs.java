package dev.jbake.lint.portability;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.plan.ContextSource;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.TupleConstructor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds constructs in the values of target attributes, as far as the files spell them out.
final class ContentConstructs {
    private static final Pattern SEVERAL_TYPES = Pattern.compile("[a-z-]+(\\[[^\\]]*\\])?,[^=]*:");

    private final PossibleResults results;
    private final Findings findings;

    ContentConstructs(PossibleResults results, Findings findings) {
        this.results = results;
        this.findings = findings;
    }

    /// An object as an element of an attribute, null if it accepts none or always did.
    static @Nullable Construct object(Attribute<?> attribute) {
        String since = attribute.objectsSince();
        return since == null || since.equals(attribute.since())
                ? null
                : Construct.of("object instead of a string in `" + attribute.name() + "`", since);
    }

    void look(Attribute<?> attribute, Expression content) {
        Construct object = object(attribute);
        if (object != null) {
            for (Expression element : results.elements(content)) {
                if (PossibleResults.isObject(element)) {
                    findings.add(object, element.span());
                }
            }
        }
        switch (attribute.name()) {
            case "output" -> outputs(content);
            case "args", "labels" -> entries(content);
            case "contexts" -> contexts(content);
            case "dockerfile" -> dockerfile(content);
            case "annotations" -> annotations(content);
            case "entitlements" -> entitlements(content);
            case "extra-hosts" -> hosts(content);
            default -> {}
        }
    }

    private void outputs(Expression content) {
        for (Expression result : results.of(content)) {
            if (result instanceof TupleConstructor tuple && tuple.elements().size() > 1) {
                findings.add(
                        LanguageFeature.SEVERAL_OUTPUTS, tuple.elements().get(1).span());
            }
        }
    }

    private void entries(Expression content) {
        for (Expression value : results.members(content)) {
            if (value instanceof Expression.NullLiteral) {
                findings.add(LanguageFeature.NULL_ENTRY, value.span());
            }
        }
    }

    private void contexts(Expression content) {
        for (Expression value : results.members(content)) {
            if (PossibleResults.textStart(value).startsWith(ContextSource.OCI_LAYOUT)) {
                findings.add(LanguageFeature.OCI_LAYOUT, value.span());
            }
        }
    }

    private void dockerfile(Expression content) {
        for (Expression value : results.of(content)) {
            if (ContextSource.isOfWorkingDirectory(PossibleResults.textStart(value))) {
                findings.add(LanguageFeature.LOCAL_DOCKERFILE, value.span());
            }
        }
    }

    private void annotations(Expression content) {
        for (Expression element : results.elements(content)) {
            if (SEVERAL_TYPES.matcher(PossibleResults.textStart(element)).lookingAt()) {
                findings.add(LanguageFeature.ANNOTATION_TYPES, element.span());
            }
        }
    }

    private void entitlements(Expression content) {
        for (Expression element : results.elements(content)) {
            String text = PossibleResults.textStart(element);
            if (text.equals("device") || text.startsWith("device=")) {
                findings.add(LanguageFeature.DEVICE, element.span());
            }
        }
    }

    private void hosts(Expression content) {
        for (Expression value : results.members(content)) {
            if (PossibleResults.textStart(value).contains(",")) {
                findings.add(LanguageFeature.HOST_ADDRESSES, value.span());
            }
        }
    }
}
