package dev.jbake.driver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.Node;
import dev.jbake.builder.UnusableBuilderException;

/// Binds a builder's nodes to their drivers.
public final class Drivers {

    /// The drivers of created builders, by the names that `buildx create --driver` knows.
    private static final ImmutableMap<String, Driver.Opener> TABLE = ImmutableMap.of("remote", RemoteDriver::of);

    private static final String CONTAINER = "docker-container";

    private static final ImmutableSet<String> NOT_YET = ImmutableSet.of(CONTAINER, "kubernetes", "cloud");

    private Drivers() {}

    /// Refuses a new builder with a driver that does not exist, or that only contexts have.
    ///
    /// @param driver the name that the user gave
    public static void requireForInstances(String driver) throws UnusableBuilderException {
        if (!TABLE.containsKey(driver) && !driver.equals(CONTAINER)) {
            throw refusal(new BuilderInstance("new", driver, ImmutableList.of(), false));
        }
    }

    /// Whether jbake itself can use nodes with a driver; else it only knows how they are written down.
    public static boolean supports(String driver) {
        return TABLE.containsKey(driver) || driver.isEmpty();
    }

    /// The nodes of a builder that can be used, in the store's order. Only the daemon of a docker context is contacted
    /// already here, because it decides what its driver is.
    ///
    /// @param patience for a docker context's daemon that does not answer
    /// @throws UnusableBuilderException if no node is left, for the last node's reason
    public static ImmutableList<DriverNode> of(BuilderInstance builder, DockerContexts contexts, Patience patience)
            throws UnusableBuilderException, InterruptedException {
        if (builder.dockerContext()) {
            Node node = builder.nodes().getFirst();
            return ImmutableList.of(new DriverNode(
                    node, DockerDriver.of(contexts.endpoint(node.endpoint()), contexts.host(), patience)));
        }
        Driver.Opener driver = TABLE.get(builder.driver());
        if (driver == null) {
            throw refusal(builder);
        }
        ImmutableList.Builder<DriverNode> usable = ImmutableList.builder();
        UnusableBuilderException failure = new UnusableBuilderException("no drivers found");
        for (Node node : builder.nodes()) {
            try {
                usable.add(new DriverNode(node, driver.open(node, contexts.host())));
            } catch (UnusableBuilderException e) {
                failure = e;
            }
        }
        ImmutableList<DriverNode> nodes = usable.build();
        if (nodes.isEmpty()) {
            throw new UnusableBuilderException("no valid drivers found: " + failure.getMessage(), failure);
        }
        return nodes;
    }

    /// Refuses a node with settings that its driver does not have; no daemon is contacted.
    ///
    /// @throws UnusableBuilderException in the reference's words
    public static void check(BuilderInstance builder, Node node, DockerContexts contexts)
            throws UnusableBuilderException {
        Driver.Opener driver = TABLE.get(builder.driver());
        if (driver == null) {
            throw refusal(builder);
        }
        try {
            driver.open(node, contexts.host());
        } catch (UnusableBuilderException e) {
            throw new UnusableBuilderException(
                    "failed to initialize builder " + builder.name() + " (" + node.name() + "): " + e.getMessage(), e);
        }
    }

    private static UnusableBuilderException refusal(BuilderInstance builder) {
        String driver = builder.driver();
        if (NOT_YET.contains(driver)) {
            return new UnusableBuilderException("builder \"" + builder.name() + "\" has the " + driver
                    + " driver, which jbake does not support yet; choose a builder with the docker or the remote"
                    + " driver with --builder");
        }
        if (driver.equals("docker")) {
            return new UnusableBuilderException("additional instances of driver \"docker\" cannot be created");
        }
        return new UnusableBuilderException("failed to find driver \"" + driver + "\"");
    }
}
