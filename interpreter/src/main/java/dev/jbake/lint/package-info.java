/// Checks a project as a whole: what is wrong, what is probably a mistake, and which buildx understands it.
@NullMarked
package dev.jbake.lint;

import org.jspecify.annotations.NullMarked;
