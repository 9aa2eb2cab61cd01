@NullMarked
package dev.jbake.debug;

import org.jspecify.annotations.NullMarked;
