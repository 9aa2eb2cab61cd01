/// The words for what the world does not do: files, hosts, connections.
@NullMarked
package dev.jbake.failure;

import org.jspecify.annotations.NullMarked;
