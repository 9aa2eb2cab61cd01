/// Functions of lists, sets, maps and objects.
@NullMarked
package dev.jbake.stdlib.collection;

import org.jspecify.annotations.NullMarked;
