/// Tests of what holds for the code of all modules.
@NullMarked
package dev.jbake.structure;

import org.jspecify.annotations.NullMarked;
