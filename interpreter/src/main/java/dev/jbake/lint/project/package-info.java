/// The rules about a project as a whole, whichever of its targets are built.
@NullMarked
package dev.jbake.lint.project;

import org.jspecify.annotations.NullMarked;
