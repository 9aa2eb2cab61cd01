@NullMarked
package dev.jbake.dockerfile;

import org.jspecify.annotations.NullMarked;
