package dev.jbake.status;

import com.google.common.collect.ImmutableList;
import dev.jbake.builder.BuilderInstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A builder, and what its nodes are at this moment.
///
/// @param builder as the store has it
/// @param driver the driver's name; empty for a docker context whose daemon does not answer
/// @param lastActivity when it was used last; null if it never was
/// @param nodes in the store's order; none if the builder cannot be used at all
/// @param error why it cannot be used, empty if it can
public record BuilderStatus(
        BuilderInstance builder,
        String driver,
        @Nullable Instant lastActivity,
        ImmutableList<NodeStatus> nodes,
        String error) {

    /// Whether none of its nodes is running.
    public boolean inactive() {
        return nodes.stream().allMatch(node -> node.state() != NodeState.RUNNING);
    }
}
