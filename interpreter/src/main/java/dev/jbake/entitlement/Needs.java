package dev.jbake.entitlement;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.go.GoQuote;
import dev.jbake.host.Host;
import dev.jbake.plan.CacheEntry;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.Export;
import dev.jbake.plan.InputPlan;
import dev.jbake.plan.LayoutReference;
import dev.jbake.plan.Secret;
import dev.jbake.plan.SessionPlan;
import dev.jbake.plan.SshAgent;
import dev.jbake.plan.TargetPlan;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/// What targets access on this machine and require of the builder.
final class Needs {
    /// Rights without a value.
    final Set<String> plain = new TreeSet<>();
    /// Devices by name; empty for all.
    final Set<String> devices = new TreeSet<>();
    /// Paths that are read.
    final Set<String> read = new LinkedHashSet<>();
    /// Paths that are written.
    final Set<String> write = new LinkedHashSet<>();

    private final Host host;

    Needs(Host host) {
        this.host = host;
    }

    void add(TargetPlan target) throws InvalidContent {
        for (String entitlement : target.entitlements()) {
            entitlement(entitlement);
        }
        inputs(target.inputs());
        for (Export export : target.outputs().exports()) {
            export(export);
        }
        for (CacheEntry entry : target.caches().exports()) {
            cache(entry, "dest", write);
        }
        for (CacheEntry entry : target.caches().imports()) {
            cache(entry, "src", read);
        }
        session(target.session());
    }

    private void inputs(InputPlan inputs) {
        context(inputs.context());
        inputs.namedContexts().values().forEach(this::context);
        if (inputs.dockerfile() instanceof DockerfileSource.Local local) {
            read.add(local.shown());
        }
    }

    private void session(SessionPlan session) {
        for (Secret secret : session.secrets()) {
            secret(secret);
        }
        for (SshAgent agent : session.ssh()) {
            if (agent.paths().isEmpty()) {
                plain.add(Grants.SSH);
            }
            read.addAll(agent.paths());
        }
    }

    private void entitlement(String entitlement) throws InvalidContent {
        int equals = entitlement.indexOf('=');
        String key = equals < 0 ? entitlement : entitlement.substring(0, equals);
        String value = equals < 0 ? "" : entitlement.substring(equals + 1);
        if (key.equals(Grants.DEVICE)) {
            devices.add(value.isEmpty() ? "" : Grants.device(value));
        } else if (entitlement.equals(Grants.NETWORK_HOST) || entitlement.equals(Grants.SECURITY_INSECURE)) {
            plain.add(entitlement);
        }
    }

    private void context(ContextSource source) {
        if (source instanceof ContextSource.Directory directory) {
            read.add(directory.written());
        } else if (source instanceof ContextSource.OciLayout layout) {
            read.add(LayoutReference.parse(layout.reference()).path());
        }
    }

    private void export(Export export) throws InvalidContent {
        String path = export.localPath();
        if (path != null) {
            write.add(path);
        }
        if (export.type().equals("local")) {
            switch (export.mode()) {
                case "copy" -> {}
                case "delete" -> plain.add(Grants.LOCAL_DELETE);
                default -> throw new InvalidContent("invalid local exporter mode " + GoQuote.quote(export.mode()));
            }
        }
    }

    private static void cache(CacheEntry entry, String key, Set<String> paths) {
        String path = entry.attributes().get(key);
        if (entry.type().equals("local") && path != null) {
            paths.add(path);
        }
    }

    /// A secret with neither file nor variable is a file of its name unless a variable has that name.
    private void secret(Secret secret) {
        String file = secret.file();
        if (file != null) {
            read.add(file);
        } else if (secret.variable() == null && host.variable(secret.id()) == null) {
            read.add(secret.id());
        }
    }
}
