package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.go.GoQuote;
import dev.jbake.plan.ImageName;
import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `tags`: the image's names.
public final class Tags extends TextsAttribute {
    /// The attribute, as the table has it.
    public static final Tags ATTRIBUTE = new Tags();

    private Tags() {
        super("tags", false, "Names of the image.");
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) throws InvalidContent {
        for (String tag : content) {
            String problem = ImageName.problem(tag);
            if (problem != null) {
                throw new InvalidContent("invalid tag " + GoQuote.quote(tag) + ": " + problem);
            }
            draft.tag(tag);
        }
    }
}
