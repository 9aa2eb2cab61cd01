package dev.jbake.solve.docker;

import dev.jbake.driver.docker.EngineEvent;
import dev.jbake.progress.ClientStep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows an engine's progress with the layers of an image, as statuses of a step.
///
/// What the engine says before the step has begun is shown when it begins.
public final class LayerProgress implements Consumer<EngineEvent> {
    private static final String PUSHED = "Pushed";

    private final String task;
    private final Map<String, EngineEvent> layers = new LinkedHashMap<>();
    private @Nullable ClientStep step;

    /// @param task what happens to each layer: `loading`
    public LayerProgress(String task) {
        this.task = task;
    }

    /// Shows the progress in a step from now on.
    public synchronized void showIn(ClientStep begun) {
        step = begun;
        layers.values().forEach(layer -> show(layer, begun));
    }

    @Override
    public synchronized void accept(EngineEvent event) {
        EngineEvent before = layers.get(event.id());
        boolean counts = event.current() > 0 || event.total() > 0;
        if (event.id().isEmpty() || !(counts || event.text().equals(PUSHED))) {
            return;
        }
        EngineEvent layer = counts || before == null
                ? event
                : new EngineEvent(event.id(), event.text(), before.total(), before.total());
        layers.put(event.id(), layer);
        if (step != null) {
            show(layer, step);
        }
    }

    private void show(EngineEvent layer, ClientStep in) {
        in.status(
                task + " layer " + layer.id(),
                layer.current(),
                layer.total(),
                layer.text().equals(PUSHED));
    }
}
