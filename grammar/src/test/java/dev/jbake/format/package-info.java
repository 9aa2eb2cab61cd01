@NullMarked
package dev.jbake.format;

import org.jspecify.annotations.NullMarked;
