package dev.jbake.imagetools;

import java.util.ArrayList;
import java.util.List;

/// Rows of two cells, of which the second ones stand below each other, as Go's tabwriter sets them.
final class Columns {
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void row(String name, String value) {
        names.add(name);
        values.add(value);
    }

    @Override
    public String toString() {
        int width = 0;
        for (String name : names) {
            width = Math.max(width, name.codePointCount(0, name.length()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            text.append(name).repeat(' ', width + 1 - name.codePointCount(0, name.length()));
            text.append(values.get(i)).append('\n');
        }
        return text.toString();
    }
}
