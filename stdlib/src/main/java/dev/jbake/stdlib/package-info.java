/// The functions of the bake language, but for the three lazy ones.
@NullMarked
package dev.jbake.stdlib;

import org.jspecify.annotations.NullMarked;
