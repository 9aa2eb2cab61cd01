/// Moves files between this machine and BuildKit: contexts to the daemon, exporter output back.
@NullMarked
package dev.jbake.filesync;

import org.jspecify.annotations.NullMarked;
