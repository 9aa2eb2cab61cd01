package dev.jbake.driver;

import com.google.common.collect.ImmutableSet;
import dev.jbake.builder.Node;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.host.Host;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One way of running BuildKit, bound to one node.
///
/// A new driver is one class and one line in the table of {@link Drivers}.
public interface Driver {

    /// Makes the driver of one node of a builder.
    @FunctionalInterface
    interface Opener {
        /// Makes the driver; BuildKit itself is contacted when the dialer is used first.
        ///
        /// @throws UnusableBuilderException for a node that the driver cannot use, in the reference's words
        Driver open(Node node, Host host) throws UnusableBuilderException;
    }

    /// The name that `buildx create --driver` knows.
    String name();

    /// The way to the node's BuildKit.
    Dialer buildkit();

    /// True for the BuildKit inside a Docker Engine: its images are the engine's, local ones are preferred as base
    /// images, and the `image` exporter is called `moby`.
    boolean embedded();

    /// How long a daemon that cannot be reached yet is given to start.
    Duration startTime();

    /// What builds on this node can use.
    ///
    /// @param workers the labels of each of the node's workers
    ImmutableSet<Feature> features(List<? extends Map<String, String>> workers);

    /// The address that `host-gateway` in a target's extra hosts stands for.
    ///
    /// @param workers the labels of each of the node's workers
    /// @throws UnusableBuilderException if the node has none
    String hostGateway(List<? extends Map<String, String>> workers) throws UnusableBuilderException;
}
