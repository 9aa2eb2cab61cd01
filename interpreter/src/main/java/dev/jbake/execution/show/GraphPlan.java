package dev.jbake.execution.show;

import dev.jbake.execution.ExecutionPlan;
import dev.jbake.execution.PlatformStep;
import dev.jbake.execution.TargetStep;
import dev.jbake.json.JsonWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// A plan as a graph: targets with their stages, and what each is made from.
final class GraphPlan {
    /// A graph language.
    interface Language {
        String start();

        String beginTarget(String id, String name);

        String node(String id, String label);

        String endTarget();

        String edge(String from, String to);

        String end();
    }

    /// Graphviz.
    static final Language DOT = new Language() {
        @Override
        public String start() {
            return "digraph plan {\n  rankdir=LR\n  node [shape=box]\n";
        }

        @Override
        public String beginTarget(String id, String name) {
            return "  subgraph cluster_" + id + " {\n    label=" + label(name) + "\n";
        }

        @Override
        public String node(String id, String label) {
            return "    " + id + " [label=" + label(label) + "]\n";
        }

        @Override
        public String endTarget() {
            return "  }\n";
        }

        @Override
        public String edge(String from, String to) {
            return "  " + from + " -> " + to + "\n";
        }

        @Override
        public String end() {
            return "}\n";
        }

        private String label(String text) {
            return JsonWriter.quote(text, false);
        }
    };

    /// Mermaid, which GitHub and GitLab draw.
    static final Language MERMAID = new Language() {
        @Override
        public String start() {
            return "flowchart LR\n";
        }

        @Override
        public String beginTarget(String id, String name) {
            return "  subgraph " + id + " [" + label(name) + "]\n";
        }

        @Override
        public String node(String id, String label) {
            return "    " + id + "[" + label(label) + "]\n";
        }

        @Override
        public String endTarget() {
            return "  end\n";
        }

        @Override
        public String edge(String from, String to) {
            return "  " + from + " --> " + to + "\n";
        }

        @Override
        public String end() {
            return "";
        }

        private String label(String text) {
            return '"' + text.replace("\"", "#quot;") + '"';
        }
    };

    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> results = new HashMap<>();
    private final Set<String> edges = new LinkedHashSet<>();

    private GraphPlan(Language language) {
        this.language = language;
    }

    static String of(ExecutionPlan plan, Language language) {
        GraphPlan graph = new GraphPlan(language);
        graph.write(plan);
        return graph.out.toString();
    }

    private void write(ExecutionPlan plan) {
        out.append(language.start());
        for (TargetStep target : plan.targets()) {
            out.append(language.beginTarget("t" + ids.size(), target.name()));
            String result = result(target);
            results.put(target.name(), result);
            for (PlatformStep platform : target.platforms()) {
                platform.stages().forEach(stage -> stage(stage, target));
            }
            if (target.platforms().isEmpty()) {
                node(result, target.name());
                target.waitsFor().forEach(link -> edge(results.getOrDefault(link, link), result));
            }
            out.append(language.endTarget());
        }
        plan.images().forEach(image -> node("image " + image, image));
        edges.forEach(out::append);
        out.append(language.end());
    }

    /// The stage that a target results in.
    private static String result(TargetStep target) {
        for (PlatformStep platform : target.platforms()) {
            if (!platform.stages().isEmpty()) {
                return stage(target.name(), platform.stages().getLast().name());
            }
        }
        return stage(target.name(), "");
    }

    private static String stage(String target, String stage) {
        return "stage " + target + " " + stage;
    }

    private String id(String key) {
        return ids.computeIfAbsent(key, added -> "n" + ids.size());
    }

    private void node(String key, String label) {
        out.append(language.node(id(key), label));
    }

    private void stage(PlatformStep.StageStep stage, TargetStep target) {
        String key = stage(target.name(), stage.name());
        if (!ids.containsKey(key)) {
            node(key, stage.name());
        }
        stage.uses().forEach(use -> {
            UseText text = UseText.of(use, target.plan());
            switch (text.kind()) {
                case "stage" -> edge(stage(target.name(), text.of()), key);
                case "image" -> edge("image " + text.of(), key);
                case "target" -> edge(results.getOrDefault(text.of(), text.of()), key);
                default -> {}
            }
        });
    }

    private void edge(String from, String to) {
        edges.add(language.edge(id(from), id(to)));
    }
}
