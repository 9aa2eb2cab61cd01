package dev.jbake.driver;

import dev.jbake.builder.Node;

/// A node that can be used, with its driver.
///
/// @param node the node as the store has it
/// @param driver how to reach it
public record DriverNode(Node node, Driver driver) {}
