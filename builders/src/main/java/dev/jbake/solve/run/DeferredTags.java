package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.go.GoBool;
import dev.jbake.plan.ImageName;
import dev.jbake.progress.Progress;
import dev.jbake.registry.ManifestTags;
import dev.jbake.registry.RegistryException;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.NodeFacts;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Images that are pushed by their digests, and their tags, which they get when all targets of the run have ended well.
final class DeferredTags {
    private static final String DIGEST = "containerimage.digest";
    private static final String NAMES = "image.name";

    private final List<Image> images = new ArrayList<>();
    private final Map<String, String> digests = new HashMap<>();
    private final List<String> given = new ArrayList<>();

    /// @param target whose image it is
    /// @param names as written, with tags
    /// @param insecure whether the registry needs no TLS
    private record Image(String target, List<String> names, boolean insecure) {}

    /// The same job, with pushes by digest.
    ///
    /// @throws BuildFailedException if the node's driver cannot push by digest
    SolveJob defer(SolveJob job, NodeFacts node) throws BuildFailedException {
        ImmutableList.Builder<SolveOutput> outputs = ImmutableList.builder();
        int pushes = 0;
        for (SolveOutput output : job.outputs()) {
            if (!output.pushes() || GoBool.isTrue(output.attributes().get("push-by-digest"))) {
                outputs.add(output);
                continue;
            }
            if (node.embedded()) {
                throw new BuildFailedException("--push=atomic needs a builder that can push by digest, and the "
                        + node.driver() + " driver cannot");
            }
            if (++pushes > 1) {
                throw new BuildFailedException(
                        "target " + job.name() + ": --push=atomic cannot push several outputs of one target");
            }
            outputs.add(byDigest(job, output));
        }
        return job.with(outputs.build());
    }

    private SolveOutput byDigest(SolveJob job, SolveOutput output) {
        ImmutableMap<String, String> attributes = output.attributes();
        List<String> names = List.of(attributes.getOrDefault("name", "").split(",", -1));
        images.add(new Image(job.name(), names, GoBool.isTrue(attributes.get("registry.insecure"))));
        Set<String> repositories = new LinkedHashSet<>();
        names.forEach(name -> repositories.add(ImageName.of(name).repository()));
        ImmutableMap.Builder<String, String> changed = ImmutableMap.builder();
        changed.putAll(attributes).put("name", String.join(",", repositories)).put("push-by-digest", "true");
        return new SolveOutput(output.type(), changed.buildKeepingLast(), output.destination());
    }

    /// Gives all tags. A tag that cannot be given is a failure of its target, and ends it.
    ///
    /// @param outcome of a run that has ended well
    void give(Outcome outcome, ManifestTags registries, Repeats repeats, Progress progress) {
        noteDigests(outcome);
        for (Image image : images) {
            Map<String, String> answers = outcome.responses().getOrDefault(image.target(), Map.of());
            try {
                for (String name : image.names()) {
                    give(image, name, registries, repeats, progress);
                }
                answers.put(NAMES, String.join(",", image.names()));
            } catch (RegistryException e) {
                outcome.fail(image.target(), e);
                return;
            } catch (InterruptedException e) {
                outcome.stop();
                return;
            }
        }
    }

    private void give(Image image, String name, ManifestTags registries, Repeats repeats, Progress progress)
            throws RegistryException, InterruptedException {
        String digest = digests.getOrDefault(image.target(), "");
        for (int retries = 0; ; retries++) {
            try {
                progress.step("[" + image.target() + "] tagging " + name, step -> {
                    registries.give(ImageName.of(name), digest, image.insecure());
                    return true;
                });
                given.add(name);
                return;
            } catch (RegistryException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (!repeats.cover(retries, e)) {
                    throw e;
                }
                repeats.pause(image.target(), retries + 1, e);
            }
        }
    }

    private void noteDigests(Outcome outcome) {
        outcome.responses().forEach((target, answers) -> {
            String digest = answers.get(DIGEST);
            if (digest != null) {
                digests.put(target, digest);
            }
        });
    }

    /// What has its tags and what was pushed without them, when not all tags have been given; else blank.
    String left(Outcome outcome) {
        noteDigests(outcome);
        Set<String> without = new LinkedHashSet<>();
        for (Image image : images) {
            String digest = digests.get(image.target());
            for (String name : image.names()) {
                if (digest != null && !given.contains(name)) {
                    without.add(name + " (" + ImageName.of(name).repository() + "@" + digest + ")");
                }
            }
        }
        if (without.isEmpty()) {
            return "";
        }
        String tagged = given.isEmpty() ? "" : "Tagged: " + String.join(", ", given) + "\n";
        return tagged + "Pushed, but not tagged: " + String.join(", ", without) + "\n";
    }
}
