/// What holds for the sources of all modules.
@NullMarked
package dev.jbake.structure;

import org.jspecify.annotations.NullMarked;
