package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.bake.compose.tree.PathTable;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import dev.jbake.go.GoFloat;
import dev.jbake.go.GoInteger;
import dev.jbake.go.GoNumberException;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Replaces variables in all strings of a tree, and converts strings to numbers and bools where a key needs one.
public final class Interpolation {
    private enum Cast {
        INT,
        INT64,
        FLOAT,
        BOOL
    }

    private static final PathTable<Cast> CASTS = casts();

    private final Map<String, String> variables;
    private final Notices notices;

    public Interpolation(Map<String, String> variables, Notices notices) {
        this.variables = variables;
        this.notices = notices;
    }

    private static PathTable<Cast> casts() {
        PathTable<Cast> casts = new PathTable<>();
        String[] ints = {
            "deploy.replicas",
            "deploy.update_config.parallelism",
            "deploy.rollback_config.parallelism",
            "deploy.restart_policy.max_attempts",
            "deploy.placement.max_replicas_per_node",
            "healthcheck.retries",
            "ports.[].target",
            "scale",
            "ulimits.*",
            "ulimits.*.hard",
            "ulimits.*.soft"
        };
        String[] longs = {
            "cpu_count",
            "cpu_period",
            "cpu_quota",
            "cpu_rt_period",
            "cpu_rt_runtime",
            "cpu_shares",
            "oom_score_adj",
            "pids_limit"
        };
        String[] floats = {
            "cpu_percent", "cpus", "deploy.update_config.max_failure_ratio", "deploy.rollback_config.max_failure_ratio"
        };
        String[] bools = {
            "init",
            "depends_on.*.required",
            "depends_on.*.restart",
            "healthcheck.disable",
            "oom_kill_disable",
            "privileged",
            "read_only",
            "stdin_open",
            "tty",
            "volumes.[].read_only",
            "volumes.[].volume.nocopy"
        };
        add(casts, "services.*.", Cast.INT, ints);
        add(casts, "services.*.", Cast.INT64, longs);
        add(casts, "services.*.", Cast.FLOAT, floats);
        add(casts, "services.*.", Cast.BOOL, bools);
        add(casts, "networks.*.", Cast.BOOL, "external", "internal", "attachable", "enable_ipv4", "enable_ipv6");
        add(casts, "volumes.*.", Cast.BOOL, "external");
        add(casts, "secrets.*.", Cast.BOOL, "external");
        add(casts, "configs.*.", Cast.BOOL, "external");
        return casts;
    }

    private static void add(PathTable<Cast> casts, String section, Cast cast, String... keys) {
        for (String key : keys) {
            casts.put(section + key, cast);
        }
    }

    public Mapping apply(Mapping file) throws ComposeProblem {
        Mapping out = file.emptied();
        for (Map.Entry<String, Tree> entry : file.entries().entrySet()) {
            out.put(entry.getKey(), value(entry.getValue(), entry.getKey()));
        }
        return out;
    }

    private Tree value(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            Mapping out = mapping.emptied();
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                out.put(entry.getKey(), value(entry.getValue(), TreePath.next(path, entry.getKey())));
            }
            return out;
        }
        if (tree instanceof Sequence sequence) {
            String next = TreePath.next(path, "[]");
            List<Tree> out = new ArrayList<>(sequence.elements().size());
            for (Tree element : sequence.elements()) {
                out.add(value(element, next));
            }
            return new Sequence(out, sequence.span());
        }
        String text = Tree.text(tree);
        if (text == null) {
            return tree;
        }
        return cast(text(text, path, tree.span()), path, tree.span());
    }

    public String text(String text, String path, @Nullable Span span) throws ComposeProblem {
        if (text.indexOf('$') < 0) {
            return text;
        }
        try {
            return new Template(variables::get, notices, span).substitute(text);
        } catch (Template.Mistake e) {
            String printed = TreePath.printed(path);
            throw new ComposeProblem(
                    e.isInvalid()
                            ? "invalid interpolation format for " + printed
                                    + ".\nYou may need to escape any $ with another $.\n" + e.reason()
                            : "error while interpolating " + printed + ": " + e.reason(),
                    span);
        }
    }

    private Scalar cast(String text, String path, @Nullable Span span) throws ComposeProblem {
        Cast cast = CASTS.find(path);
        if (cast == null) {
            return new Scalar(text, span);
        }
        try {
            Object value = switch (cast) {
                case INT -> GoInteger.atoi(text);
                case INT64 -> GoInteger.parse(text);
                case FLOAT -> GoFloat.parse(text);
                case BOOL -> bool(text, span);
            };
            return new Scalar(value, span);
        } catch (GoNumberException e) {
            throw miscast(new ComposeProblem(e.reason(), span), path, span);
        } catch (ComposeProblem e) {
            throw miscast(e, path, span);
        }
    }

    private static ComposeProblem miscast(ComposeProblem why, String path, @Nullable Span span) {
        return why.within("error while interpolating " + TreePath.printed(path) + ": failed to cast to expected type: ")
                .at(span);
    }

    private boolean bool(String text, @Nullable Span span) throws ComposeProblem {
        return Casts.bool(text.toLowerCase(Locale.ROOT), text, words -> notices.warn(words, span));
    }
}
