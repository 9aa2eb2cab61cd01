/// The progress of running solves: events folded into one board, views that only read it, one printing thread.
@NullMarked
package dev.jbake.progress;

import org.jspecify.annotations.NullMarked;
