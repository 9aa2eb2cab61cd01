package dev.jbake.lint.portability;

import dev.jbake.bake.compose.model.BuildKey;
import dev.jbake.bake.compose.model.BuildKeys;
import java.util.ArrayList;
import java.util.List;

/// A key of compose files that older versions of buildx reject or ignore.
///
/// Up to 0.25 a file had to conform as a whole to the schema of compose-go, as that release of buildx brings it; since
/// then only what bake reads has to (<https://github.com/docker/buildx/pull/3292>).
///
/// @param path from the top, `*` for any name, `[]` for any element
/// @param since the first release of buildx that takes it
record ComposeKey(String path, String since) {
    /// All of them; those of a build know their versions themselves.
    static final List<ComposeKey> ALL = all();

    private static List<ComposeKey> all() {
        List<ComposeKey> keys = new ArrayList<>();
        String build = "services.*.build.";
        String service = "services.*.";
        add(keys, "0.8.0", build, "x-bake.no-cache-filter");
        add(keys, "0.8.2", "", "name");
        add(keys, "0.8.2", service, "deploy.resources.limits.pids", "volumes.[].bind.selinux");
        add(keys, "0.9.0", "", "secrets.*.environment");
        add(keys, "0.9.0", build, "x-bake.contexts");
        add(keys, "0.11.0", service, "annotations", "cgroup", "depends_on.*.restart", "uts");
        add(keys, "0.12.0", "", "include");
        add(keys, "0.12.0", service, "attach", "depends_on.*.required", "develop", "healthcheck.start_interval");
        add(keys, "0.13.0", "", "configs.*.content", "configs.*.environment");
        add(keys, "0.13.0", service, "env_file.[].path", "networks.*.mac_address");
        add(keys, "0.14.0", service, "ports.[].app_protocol", "ports.[].name", "volumes.[].volume.subpath");
        add(keys, "0.15.0", service, "networks.*.driver_opts");
        add(keys, "0.18.0", service, "devices.[].source", "env_file.[].format", "gpus", "post_start", "pre_stop");
        add(keys, "0.18.0", service, "volumes.[].bind.recursive");
        add(keys, "0.20.0", service, "develop.watch.[].exec", "label_file");
        add(keys, "0.22.0", "", "networks.*.enable_ipv4");
        add(keys, "0.22.0", service, "networks.*.gw_priority");
        add(keys, "0.23.0", service, "develop.watch.[].include", "provider", "pull_refresh_after");
        add(keys, "0.23.0", service, "volumes.[].image", "volumes.[].volume.labels");
        add(keys, "0.24.0", service, "networks.*.interface_name", "provider.configs");
        add(keys, "0.26.0", "", "models");
        add(keys, "0.26.0", service, "develop.watch.[].initial_sync", "models", "pre_start", "use_api_socket");
        for (BuildKey<?> key : BuildKeys.ALL) {
            if (!key.since().isEmpty()) {
                keys.add(new ComposeKey(key.path(), key.since()));
            }
        }
        return List.copyOf(keys);
    }

    private static void add(List<ComposeKey> keys, String since, String above, String... below) {
        for (String path : below) {
            keys.add(new ComposeKey(above + path, since));
        }
    }
}
