/// The words for failures of the world: files, hosts, connections.
@NullMarked
package dev.jbake.failure;

import org.jspecify.annotations.NullMarked;
