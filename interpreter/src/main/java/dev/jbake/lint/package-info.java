/// Looks at a project as a whole: what is wrong with it, what is probably not meant, who understands it.
@NullMarked
package dev.jbake.lint;

import org.jspecify.annotations.NullMarked;
