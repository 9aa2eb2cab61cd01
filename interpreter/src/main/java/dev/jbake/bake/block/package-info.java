/// Evaluates the blocks of bake files on demand: variables, functions, the legs of a matrix, targets and groups.
@NullMarked
package dev.jbake.bake.block;

import org.jspecify.annotations.NullMarked;
