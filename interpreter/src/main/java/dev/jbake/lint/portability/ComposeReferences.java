package dev.jbake.lint.portability;

import dev.jbake.bake.compose.yaml.WrittenItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds services that refer to a network, volume, secret, config or service that the files do not define. Bake needs
/// none of them, and no longer reports them. Files with `include` are left out, since others may define it.
final class ComposeReferences {
    private static final Map<String, String> SECTIONS = Map.of(
            "networks", "networks",
            "volumes", "volumes",
            "secrets", "secrets",
            "configs", "configs",
            "depends_on", "services");

    private final Map<String, Set<String>> defined = new HashMap<>();
    private final Findings findings;

    private ComposeReferences(Findings findings) {
        this.findings = findings;
    }

    /// @param items the items of all files
    static void look(List<WrittenItem> items, Findings findings) {
        ComposeReferences references = new ComposeReferences(findings);
        for (WrittenItem item : items) {
            if (item.path().getFirst().equals("include")) {
                return;
            }
            if (item.path().size() == 2) {
                references
                        .defined
                        .computeIfAbsent(item.path().getFirst(), ignored -> new HashSet<>())
                        .add(item.path().getLast());
            }
        }
        items.forEach(references::look);
    }

    private void look(WrittenItem item) {
        List<String> path = item.path();
        if (path.size() == 4 && path.getFirst().equals("services")) {
            String section = SECTIONS.get(path.get(2));
            String name = section == null ? null : name(section, item);
            if (name != null
                    && !name.contains("$")
                    && !defined.getOrDefault(section, Set.of()).contains(name)) {
                findings.add(LanguageFeature.COMPOSE_UNDEFINED, item.place());
            }
        }
    }

    /// The item that is referred to, null if it need not be defined.
    private static @Nullable String name(String section, WrittenItem item) {
        String last = item.path().getLast();
        boolean element = last.startsWith("[");
        if (section.equals("volumes")) {
            int colon = item.text().indexOf(':');
            // A single letter is a drive; a path begins with one of the other characters.
            boolean named = element && colon > 1 && "./~".indexOf(item.text().charAt(0)) < 0;
            return named ? item.text().substring(0, colon) : null;
        }
        String name = element ? item.text() : last;
        return name.isEmpty() ? null : name;
    }
}
