/// What people ask of a run: how many targets build at once, what a failure ends, how long it may take.
@NullMarked
package dev.jbake.solve.control;

import org.jspecify.annotations.NullMarked;
