package dev.jbake.bake.attribute;

import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `call`: ask the frontend something instead of building. Read and printed; a build with one is refused.
final class Call extends TextAttribute {

    Call() {
        super("call", "What to ask of the frontend instead of building: check, outline, targets.");
    }

    @Override
    public void plan(String content, TargetDraft draft) throws InvalidContent {
        List<String> fields = content.isEmpty() ? List.of("build") : Csv.fields(content);
        if (!fields.equals(List.of("build"))) {
            draft.notSupported("call");
        }
    }
}
