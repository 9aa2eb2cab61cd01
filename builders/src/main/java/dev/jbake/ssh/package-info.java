/// The parts of SSH that builds need: agents, private keys in files, the public keys of hosts.
@NullMarked
package dev.jbake.ssh;

import org.jspecify.annotations.NullMarked;
