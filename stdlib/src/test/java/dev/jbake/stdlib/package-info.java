@NullMarked
package dev.jbake.stdlib;

import org.jspecify.annotations.NullMarked;
