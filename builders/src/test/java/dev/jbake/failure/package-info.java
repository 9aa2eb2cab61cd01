@NullMarked
package dev.jbake.failure;

import org.jspecify.annotations.NullMarked;
