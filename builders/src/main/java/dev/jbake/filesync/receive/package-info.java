/// Receives what exporters write to this machine: archives and directory trees.
@NullMarked
package dev.jbake.filesync.receive;

import org.jspecify.annotations.NullMarked;
