/// The values of a compose file with their places, and the mistakes that are reported of them.
@NullMarked
package dev.jbake.bake.compose.tree;

import org.jspecify.annotations.NullMarked;
