package dev.jbake.solve.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.content.BlobStore;
import dev.jbake.buildkit.content.Digest;
import dev.jbake.buildkit.content.LayoutException;
import dev.jbake.buildkit.content.OciReference;
import dev.jbake.driver.Feature;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.plan.FrontendPlan;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes the solve request of one target for one node (buildx, build/opt.go `toSolveOpt`).
public final class SolveJobs {
    private final NodeFacts node;
    private final RunFacts run;
    private final Host host;
    private final GitAttributes git;

    public SolveJobs(NodeFacts node, RunFacts run, Host host) {
        this.node = node;
        this.run = run;
        this.host = host;
        this.git = new GitAttributes(host);
    }

    /// A job, and sentences about it for the user.
    public record Made(SolveJob job, List<String> warnings) {}

    /// The request for one target on one node.
    ///
    /// @param target the target
    /// @param platforms those that this node is to build
    /// @throws BuildFailedException for what this node cannot do, or a source that is not there
    public Made make(TargetPlan target, List<Platform> platforms) throws BuildFailedException, InterruptedException {
        Inputs inputs = Inputs.of(target, node.machineId(), host, run.temporary());
        Map<String, String> attributes = new TreeMap<>(target.frontend().attributes());
        attributes.putAll(inputs.attributes());
        String frontend = frontend(attributes);
        attestations(target.frontend(), attributes);
        attributes.putAll(imageResolveMode(target.frontend()));
        platforms(platforms, attributes);
        extraHosts(target.frontend(), attributes);
        proxies(attributes);
        Set<String> frontendCaps = new TreeSet<>(inputs.frontendCaps());
        String call = target.frontend().call();
        if (call != null) {
            frontendCaps.add("moby.buildkit.frontend.subrequests+forward");
            attributes.put(SolveJob.REQUEST, "frontend." + call);
        }
        if (!frontendCaps.isEmpty()) {
            attributes.put("frontend.caps", String.join(",", frontendCaps));
        }
        Map<String, BlobStore> stores = new LinkedHashMap<>();
        for (Map.Entry<String, String> layout : inputs.layouts().entrySet()) {
            attributes.put("context:" + layout.getKey(), layoutContext(layout.getValue(), stores));
        }
        Caches caches = Caches.of(target, node, host, run.blobs());
        stores.putAll(caches.stores());
        if (!caches.imports().isEmpty()) {
            attributes.put("cache-imports", caches.importsAsJson());
        }
        ImmutableList<SolveOutput> outputs = new Outputs(target, node, host).resolve();
        exportStore(outputs, stores);
        attributes.putAll(git.of(target.inputs(), inputs.mounts(), run.git()));
        SolveJob job = new SolveJob(
                target,
                BuildIds.next(run.random()),
                BuildIds.next(run.random()),
                inputs.sharedKey(),
                frontend,
                ImmutableMap.copyOf(attributes),
                inputs.mounts(),
                inputs.links(),
                inputs.trees(),
                ImmutableMap.copyOf(stores),
                outputs,
                caches.imports(),
                caches.exports(),
                entitlements(target),
                inputs.policy(),
                run.sourcePolicy());
        List<String> warnings = new ArrayList<>(caches.warnings());
        warnings.addAll(git.warnings(target.inputs(), run.git()));
        return new Made(job, warnings);
    }

    /// Serves an OCI layout to the daemon under an identifier of our own, pinned to the digest that its index has now.
    private String layoutContext(String written, Map<String, BlobStore> stores) throws BuildFailedException {
        try {
            OciReference reference = OciReference.parse(written);
            BlobStore store = run.blobs().existing(host.resolve(reference.path()));
            Digest digest = run.blobs().layout(store).resolve(reference);
            String id = BuildIds.next(run.random());
            stores.put("oci:" + id, store);
            return reference.context(id, digest);
        } catch (LayoutException e) {
            throw new BuildFailedException(
                    "oci-layout reference \"" + written + "\" could not be resolved: " + e.getMessage(), e);
        }
    }

    private void exportStore(List<SolveOutput> outputs, Map<String, BlobStore> stores) throws BuildFailedException {
        for (SolveOutput output : outputs) {
            if (output.destination() instanceof Destination.Layout layout) {
                if (stores.containsKey("export")) {
                    throw new BuildFailedException("only one output can be an OCI layout (tar=false)");
                }
                try {
                    stores.put("export", run.blobs().create(layout.directory()));
                } catch (LayoutException e) {
                    throw new BuildFailedException(e.getMessage(), e);
                }
            }
        }
    }

    private static String frontend(Map<String, String> attributes) throws BuildFailedException {
        if (GoBool.isTrue(attributes.get("build-arg:BUILDKIT_MULTI_PLATFORM"))) {
            attributes.put("multi-platform", "true");
        }
        String syntax = attributes.get("build-arg:BUILDKIT_SYNTAX");
        if (syntax == null) {
            return "dockerfile.v0";
        }
        String image = syntax.strip();
        if (image.isEmpty()) {
            throw new BuildFailedException("empty BUILDKIT_SYNTAX build-arg is invalid, use --build-arg BUILDKIT_SYNTAX"
                    + " without '=' for optional behavior");
        }
        int space = image.indexOf(' ');
        attributes.put("source", space < 0 ? image : image.substring(0, space));
        attributes.put("cmdline", syntax);
        return "gateway.v0";
    }

    private void attestations(FrontendPlan frontend, Map<String, String> attributes) throws BuildFailedException {
        Map<String, String> wanted = frontend.wantedAttestations();
        wanted.forEach((type, csv) -> attributes.put("attest:" + type, csv));
        if (!wanted.isEmpty() && !node.has(Feature.MULTI_PLATFORM)) {
            throw new BuildFailedException("Attestation is not supported for the " + node.driver() + " driver.\n"
                    + "Switch to a different driver, or turn on the containerd image store, and try again.\n"
                    + "Learn more at https://docs.docker.com/go/attestations/");
        }
        if (!wanted.isEmpty() && !node.attestations()) {
            throw new BuildFailedException("Attestations are not supported by the current BuildKit daemon");
        }
        if (frontend.call() == null
                && !frontend.attestations().containsKey("provenance")
                && node.attestations()
                && !EnvironmentSwitch.NO_DEFAULT_ATTESTATIONS.isOn(host)) {
            attributes.put("attest:provenance", "mode=min,inline-only=true");
        }
    }

    private Map<String, String> imageResolveMode(FrontendPlan frontend) {
        if (frontend.pull()) {
            return Map.of("image-resolve-mode", "pull");
        }
        return node.embedded() ? Map.of("image-resolve-mode", "local") : Map.of();
    }

    private void platforms(List<Platform> platforms, Map<String, String> attributes) throws BuildFailedException {
        if (platforms.size() > 1) {
            node.require(Feature.MULTI_PLATFORM, "https://docs.docker.com/go/build-multi-platform/");
        }
        if (!platforms.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (Platform platform : platforms) {
                names.add(platform.formatAll());
            }
            attributes.put("platform", String.join(",", names));
        }
    }

    private void extraHosts(FrontendPlan frontend, Map<String, String> attributes) throws BuildFailedException {
        List<String> hosts = new ArrayList<>();
        for (Map.Entry<String, ImmutableList<String>> entry :
                frontend.extraHosts().entrySet()) {
            for (String address : entry.getValue()) {
                hosts.add(entry.getKey() + "=" + address(address));
            }
        }
        if (!hosts.isEmpty()) {
            attributes.put("add-hosts", String.join(",", hosts));
        }
    }

    private String address(String written) throws BuildFailedException {
        if (!written.equals("host-gateway")) {
            return written;
        }
        String gateway = node.hostGateway();
        if (gateway == null) {
            throw new BuildFailedException("unable to derive the IP value for host-gateway: "
                    + (node.embedded()
                            ? "host-gateway IP not found"
                            : "host-gateway is not supported by the " + node.driver() + " driver"));
        }
        return gateway;
    }

    private void proxies(Map<String, String> attributes) {
        for (Map.Entry<String, String> proxy : node.proxyArguments().entrySet()) {
            String wanted = "build-arg:" + proxy.getKey();
            boolean given = attributes.keySet().stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)));
            if (!given) {
                attributes.put(wanted, proxy.getValue());
            }
        }
    }

    private static ImmutableList<String> entitlements(TargetPlan target) {
        ImmutableList.Builder<String> all = ImmutableList.<String>builder().addAll(target.entitlements());
        if ("host".equals(target.frontend().attributes().get("force-network-mode"))
                && !target.entitlements().contains("network.host")) {
            all.add("network.host");
        }
        return all.build();
    }
}
