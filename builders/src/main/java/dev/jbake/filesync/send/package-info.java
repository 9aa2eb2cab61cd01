/// Sends contexts to the daemon: walks a directory and answers what the daemon asks for.
@NullMarked
package dev.jbake.filesync.send;

import org.jspecify.annotations.NullMarked;
