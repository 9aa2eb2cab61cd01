/// The progress of running solves: events folded into one board, views that only read it, one printing thread.
/// Large because the board, its events and the views stay private to one another.
@NullMarked
package dev.jbake.progress;

import org.jspecify.annotations.NullMarked;
