/// Which version of buildx a definition needs, and what in it needs it.
@NullMarked
package dev.jbake.lint.portability;

import org.jspecify.annotations.NullMarked;
