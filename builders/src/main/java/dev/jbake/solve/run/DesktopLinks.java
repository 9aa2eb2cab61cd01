package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.driver.DialException;
import dev.jbake.host.Host;
import dev.jbake.progress.Terminal;
import dev.jbake.solve.request.SolveJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links to Docker Desktop's pages about the builds of a run (buildx, util/desktop); none without Docker Desktop.
final class DesktopLinks {
    /// What Docker Desktop keeps in the home directory while its build pages can be used.
    private static final Path MARK = Path.of(".docker", "desktop-build", ".lastaccess");

    private final Map<String, String> urls;
    private final boolean terminal;

    private DesktopLinks(Map<String, String> urls, boolean terminal) {
        this.urls = urls;
        this.terminal = terminal;
    }

    /// The links to the builds of these nodes; calls and nodes without a history have none.
    static DesktopLinks of(List<NodeWork> nodes, Host host) throws InterruptedException {
        Map<String, String> urls = new LinkedHashMap<>();
        if (isHere(host)) {
            for (NodeWork node : nodes) {
                if (keepsHistory(node)) {
                    node.jobs().stream()
                            .filter(job -> !job.isCall())
                            .forEach(job -> urls.put(job.name(), url(job, node)));
                }
            }
        }
        return new DesktopLinks(urls, Terminal.isError());
    }

    private static boolean isHere(Host host) {
        String home = host.variable("HOME");
        return home != null
                && !home.isEmpty()
                && Files.exists(host.resolve(home).resolve(MARK));
    }

    private static boolean keepsHistory(NodeWork node) throws InterruptedException {
        try {
            return node.session().client().keepsHistory();
        } catch (DaemonException | DialException e) {
            return false;
        }
    }

    private static String url(SolveJob job, NodeWork node) {
        return "docker-desktop://dashboard/build/" + node.ref(job);
    }

    /// The lines about some targets, as the reference prints them; empty if there is no link.
    String text(Collection<String> targets) {
        Map<String, String> linked = new LinkedHashMap<>(urls);
        linked.keySet().retainAll(targets);
        StringBuilder text = new StringBuilder();
        linked.forEach((target, url) ->
                text.append(linked.size() > 1 ? "\n  " + target + ": " : "").append(link(url)));
        return linked.isEmpty() ? "" : "\nView build details: " + text + "\n";
    }

    private String link(String url) {
        return terminal ? "\u001b]8;;" + url + "\u001b\\" + url + "\u001b]8;;\u001b\\" : url;
    }
}
