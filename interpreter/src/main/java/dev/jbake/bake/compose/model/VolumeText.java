package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A volume in its short form, `source:target:options`.
///
/// @param source blank where only a target was given
record VolumeText(String source, String target) {

    static VolumeText parse(String text, @Nullable Span span) throws ComposeProblem {
        if (text.isEmpty()) {
            throw new ComposeProblem("invalid empty volume spec", span);
        }
        if (text.length() <= 2) {
            return new VolumeText("", text);
        }
        String source = "";
        String target = "";
        boolean options = false;
        int start = 0;
        int open = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? ':' : text.charAt(i);
            if (c == '$' && i + 1 < text.length() && text.charAt(i + 1) == '{') {
                open++;
            } else if (c == '}' && open > 0) {
                open--;
            }
            boolean drive = !end && i - start == 1 && Character.isLetter(text.charAt(start));
            if (c != ':' || open > 0 || drive) {
                continue;
            }
            String part = text.substring(start, i);
            if (part.isEmpty()) {
                throw new ComposeProblem("invalid spec: " + text + ": empty section between colons", span);
            }
            if (source.isEmpty() && end) {
                target = part;
            } else if (source.isEmpty()) {
                source = part;
            } else if (target.isEmpty()) {
                target = part;
            } else if (!end) {
                throw new ComposeProblem("invalid spec: " + text + ": too many colons", span);
            } else {
                options = true;
            }
            start = i + 1;
        }
        return new VolumeText(source, options || !target.isEmpty() ? target : "");
    }
}
