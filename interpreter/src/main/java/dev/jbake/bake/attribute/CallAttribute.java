package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.plan.TargetDraft;

/// `call`: ask the frontend something instead of building.
final class CallAttribute extends TextAttribute {

    CallAttribute() {
        super("call", "What to ask of the frontend instead of building: check, outline, targets.");
    }

    @Override
    public String since() {
        return "0.16.0";
    }

    // Compat: what --call names was read once already, and is read again like the content of a file, so a quoted comma
    // in it is a mistake now (overrides/call-quoted, PlanTest.theMethodOfAnOptionIsReadAgain).
    @Override
    public void plan(String content, TargetDraft draft) throws InvalidContent {
        CallMethod method = CallMethod.parse(content);
        if (method != null) {
            draft.call(method.name());
        }
    }
}
