package dev.jbake.lint.portability;

import dev.jbake.bake.compose.model.ServiceContext;
import dev.jbake.bake.compose.yaml.WrittenItem;
import dev.jbake.bake.compose.yaml.WrittenItems;
import dev.jbake.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds constructs in a compose file, but not in the files that it includes or extends.
final class ComposeConstructs {
    private static final Pattern PRESENCE = Pattern.compile("(?<!\\$)(\\$\\$)*\\$\\{[A-Za-z_][A-Za-z0-9_]*:?\\+");
    private static final String CONTEXTS = "services.*.build.additional_contexts.*";
    private static final String BAKE_CONTEXTS = "services.*.build.x-bake.contexts.*";
    private static final String WATCH_ACTION = "services.*.develop.watch.[].action";
    private static final String SECOND_OUTPUT = "services.*.build.x-bake.output.[1]";

    private final Findings findings;
    private final Map<String, List<ComposeKey>> keys = new HashMap<>();

    private ComposeConstructs(Findings findings) {
        this.findings = findings;
        for (ComposeKey key : ComposeKey.ALL) {
            String name = key.path().substring(key.path().lastIndexOf('.') + 1);
            keys.computeIfAbsent(name, ignored -> new ArrayList<>()).add(key);
        }
    }

    static Construct key(ComposeKey key) {
        return Construct.of("compose key `" + key.path() + "`", key.since());
    }

    static void look(List<Source> sources, Findings findings) {
        ComposeConstructs constructs = new ComposeConstructs(findings);
        if (sources.size() > 1) {
            findings.add(LanguageFeature.COMPOSE_FILES, sources.get(1).span(0, 0));
        }
        List<WrittenItem> items = new ArrayList<>();
        sources.forEach(source -> items.addAll(WrittenItems.of(source)));
        for (WrittenItem item : items) {
            constructs.look(item);
        }
        ComposeReferences.look(items, findings);
    }

    private void look(WrittenItem item) {
        for (ComposeKey key : keys.getOrDefault(item.path().getLast(), List.of())) {
            if (matches(item, key.path())) {
                findings.add(key(key), item.place());
            }
        }
        if (item.tag().equals("!reset")) {
            findings.add(LanguageFeature.COMPOSE_RESET, item.place());
        } else if (item.tag().equals("!override")) {
            findings.add(LanguageFeature.COMPOSE_OVERRIDE, item.place());
        }
        if (item.path().size() == 2
                && item.path().getFirst().equals("services")
                && item.path().getLast().contains(".")) {
            findings.add(LanguageFeature.COMPOSE_DOTTED_SERVICE, item.place());
        }
        if (matches(item, SECOND_OUTPUT)) {
            findings.add(LanguageFeature.SEVERAL_OUTPUTS, item.place());
        }
        if ((matches(item, CONTEXTS) || matches(item, BAKE_CONTEXTS)) && isService(item)) {
            findings.add(LanguageFeature.COMPOSE_SERVICE_CONTEXT, item.place());
        }
        if (matches(item, WATCH_ACTION)
                && (item.text().equals("restart") || item.text().equals("sync+exec"))) {
            findings.add(LanguageFeature.COMPOSE_WATCH_ACTION, item.place());
        }
        if (PRESENCE.matcher(item.text()).find()) {
            findings.add(LanguageFeature.COMPOSE_PRESENCE, item.place());
        }
    }

    private static boolean isService(WrittenItem item) {
        String text = item.text();
        boolean element = item.path().getLast().startsWith("[");
        String value = element ? text.substring(text.indexOf('=') + 1) : text;
        return ServiceContext.service(value) != null;
    }

    /// Whether a path matches a pattern, in which `*` is any key and `[]` any element.
    private static boolean matches(WrittenItem item, String pattern) {
        String[] parts = pattern.split("\\.", -1);
        List<String> path = item.path();
        if (parts.length != path.size()) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean same = parts[i].equals("[]") ? path.get(i).startsWith("[") : parts[i].equals(path.get(i));
            if (!same && !parts[i].equals("*")) {
                return false;
            }
        }
        return true;
    }
}
