/// The rules about targets and their Dockerfiles together.
@NullMarked
package dev.jbake.lint.dockerfile;

import org.jspecify.annotations.NullMarked;
