/// What `--debug` shows of a run.
@NullMarked
package dev.jbake.debug;

import org.jspecify.annotations.NullMarked;
