package dev.jbake.solve.run;

import dev.jbake.builder.AuthEntry;
import dev.jbake.buildkit.auth.AuthException;
import dev.jbake.buildkit.auth.Credentials;
import dev.jbake.driver.docker.DockerEngine;
import dev.jbake.driver.docker.EngineException;
import dev.jbake.failure.Reason;
import dev.jbake.progress.Progress;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.docker.LayerProgress;
import dev.jbake.solve.docker.LocalDocker;
import dev.jbake.solve.request.SolveOutput;
import java.util.HashMap;
import java.util.Map;

/// Pushes through the Docker API what a daemon with the classic image store has built: its BuildKit cannot.
final class ClassicPush {
    private static final String DIGEST = "containerimage.digest";
    private static final String CONFIG_DIGEST = "containerimage.config.digest";

    private final LocalDocker docker;
    private final Credentials credentials;
    private final Progress progress;

    ClassicPush(LocalDocker docker, Credentials credentials, Progress progress) {
        this.docker = docker;
        this.credentials = credentials;
        this.progress = progress;
    }

    /// Pushes all names of an image.
    ///
    /// @param response the exporter's answers
    /// @return the answers, with the digest that the registry gave
    Map<String, String> push(SolveOutput output, Map<String, String> response) throws BuildFailedException {
        DockerEngine engine = docker.engine();
        Map<String, String> answers = new HashMap<>(response);
        try {
            String[] names = output.attributes().getOrDefault("name", "").split(",", -1);
            for (String name : names) {
                AuthEntry entry = credentials.find(DockerEngine.registryOf(name));
                progress.step("pushing " + name + " with docker", step -> {
                    LayerProgress layers = new LayerProgress("pushing");
                    layers.showIn(step);
                    engine.push(name, entry, layers);
                    return true;
                });
            }
            String digest = engine.remoteDigest(names[0], credentials.find(DockerEngine.registryOf(names[0])));
            if (response.containsKey(DIGEST)) {
                answers.putIfAbsent(CONFIG_DIGEST, response.get(DIGEST));
            }
            answers.put(DIGEST, digest);
            return answers;
        } catch (EngineException | AuthException e) {
            throw new BuildFailedException(Reason.of(e), e);
        }
    }
}
